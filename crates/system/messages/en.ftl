sent-aadhaar = The field «{ $field }» holds an Aadhaar number, which is not kept here: nothing of what was sent was kept. Go back, remove it and send again. (If it is a telephone number, write it with +91.)
sent-broken = The form arrived incomplete. Go back and send it again.
wrong-day = Write a day, such as 22-11-2026.
wrong-choice = Choose one from the list.
wrong-number = Write a whole number.
