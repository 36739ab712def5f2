role-chief-minister = Chief Minister
role-deputy-chief-minister = Deputy Chief Minister
role-minister = Minister
role-minister-of-state = Minister of State
role-mla = MLA
role-mp = MP
role-district-president = District President

title-offices = Offices
title-staff = Staff

role-unknown = The role «{ $value }» was not recognised. Write one of: { $known }
row-span = The last day lies before the first.
person-two = More than one person of this area is called «{ $name }»: { $candidates }. Write the person's id in an offices file.
office-held = This office is held by { $name } since the same day, { $day }. Correct one of the two dates.
office-ended = A new name holds the office, so the term of { $name } is taken to have ended on { $last }.

error-access = { $error }
error-no-office = There is no office { $id }.
error-outside = The last day must lie inside the term ({ $span }).
error-no-reason = Say why it is changed by hand.

contact-mobile = Mobile number
contact-voter-id = Number of the voter’s card
contact-no-mobile = This is no mobile number: 10 digits, the first 6 to 9 (+91 or 0 may stand before them).
contact-no-voter-id = This is no number of a voter's card: 3 letters and 7 digits (older forms are taken too).
contact-none = There is no such number.

cli-office-about = Offices: list, end
cli-office-list = Who holds what on a day
cli-office-end = End somebody's term by hand
cli-office = The office's id (from office list)
cli-office-ended = The term as { $role } is recorded to end on { $last }.
cli-on = As of this day (today if not given)
cli-last-day = Last day (today if not given)
cli-reason = Reason

staff-analyst = analyst
staff-technical = technical
payer-government = government
payer-party = party
payer-own = the representative
staff-kind-unknown = The kind of work «{ $value }» was not recognised. Write one of: { $known }
payer-unknown = The payer «{ $value }» was not recognised. Write one of: { $known }
staff-representative-unknown = No representative called «{ $name }» is recorded. The nearest: { $near }. Record them first with roster or offices, or write the id.
staff-person-unknown = Nobody with the id «{ $id }» is recorded. Write the right id, or a name.
staff-two = More than one person is called «{ $name }»: { $candidates }. Write the id; for a representative their area (column area) is enough.
staff-of-self = Nobody serves themselves: person and serves are one person.

# Files to import, in one line
about-offices = Who holds which office, since when and until when.
about-staff = Staff: who works for whom, and who pays them.

# my data: what is held here
held-name = Your name
held-name-hi = Name in Hindi
held-name-en = Name in English
held-gender = Gender
held-name-why = To tell people apart, so that offices and work are written down for the right person
held-office = Your office
held-office-why = The office is public; reach is measured against the electors of its area
held-staff = Your service
held-staff-why = To know who works with which representative, and who pays
held-contact = Your number
held-contact-why = So that the organisation can speak with you; few may see it in full, and each look is written down
held-serves = With whom
held-kind = Work
held-payer = Who pays
held-time = When
held-from-to = { $from } to { $to }
held-since = since { $from }
held-imported = from a list that the organisation brought in

# Numbers on pages
numbers-title = How to reach them
number-until = until { $day }
number-why = What do you need the whole number for?
number-see = Show the whole number
number-written-down = Seeing a whole number is written down: who, when, what for. This person can see that under “My data”.
number-title = The whole number
number-call = Call
number-seen = This look has been written down. This person can see it under “My data”.
number-back = Back to the person
no-such-number = This number is not here, or not in your areas.
find-title = Find by a number
find-lead = Type the whole number: whoever has exactly this number is found.
find-kind = Which number
find-number = Number
find-hint = Each search is written down: who, when, who was found; never the number.
find-submit = Find
find-found = { $n ->
    [0] Nobody has this number
    [one] { $n } person found
   *[other] { $n } people found
}

# A file of workers
title-workers = Workers
about-workers = Workers, their numbers and duties: each row is one duty of one person
workers-unit-missing = The row does not say where the worker works. Give the code of the unit in unit, or assembly and booth (or mandal).
workers-unit-gone = { $unit } is no more, so nobody can have a duty there. Give the unit of today.
workers-assembly-missing = { $unit } may lie in several assemblies. Give the assembly as well.
workers-duty-missing = Nobody is kept here without a duty. Give it in duty, or for all rows by --set duty=worker.
workers-duty-unknown = The duty «{ $said }» is not on the organisation's list. Near to it: { $near }
workers-duty-level = { $duty } belongs to a { $level }; this unit is a { $kind }.
workers-gender-unknown = Neither woman, man nor other (F, M, O): taken as blank.
workers-under-age = Nobody under { $age } is kept here. Remove the row, or correct the year of birth.
workers-birth-year = This cannot be a year of birth (or an age). Correct it, or leave it blank.
workers-no-mobile = This is no mobile number of India: the worker was taken, and what was typed is kept. Correct it and send the row again.
workers-no-voter-id = This is no voter ID: taken as blank.
workers-voter-id-off = { $n } voter IDs were not kept: no duty is said to need them.
workers-ref-twice = The ref «{ $said }» stands in this file for somebody else already. Give everybody a ref of their own.

# Workers
worker-none = There is no such worker, or none in your area.
worker-no-unit = There is no such unit, or none in your area.
worker-no-designation = This kind of unit has no duty «{ $code }».
worker-held = Somebody is «{ $code }» there already. End that duty first.
worker-no-name = Give a name in Hindi or English.

# Pages of workers
workers-lead = { $area }: { $n ->
    [0] no worker is registered yet
    [one] { $n } worker
   *[other] { $n } workers
}
workers-people = Women { $women }, men { $men }
workers-known = Reached by phone { $phone }, known to the president { $known }, met in person { $met }
workers-told = { $told } of { $all } were told of their entry
workers-above = Areas above
workers-search = Search
workers-search-in = Search in { $area } by name
workers-found = { $n ->
    [0] Nobody of this name was found
    [one] { $n } worker found
   *[other] { $n } workers found
}
workers-posts = Core posts
workers-filled = { $filled } of { $all } filled
workers-empty = { $n ->
    [one] { $n } empty
   *[other] { $n } empty
}
workers-below = Units below
workers-here = Workers here
workers-none = No worker is registered here yet.
workers-none-who = the district's or mandal's office, with a file of workers; or the unit's president, one by one
workers-no-areas = No area is recorded yet. Bring in the file of areas first.
workers-add = Add a worker
workers-col-name = Name
workers-col-duty = Duty
workers-col-area = Unit
workers-col-workers = Workers
workers-col-women = Women
workers-col-lacking = Empty core posts
worker-title = Worker
worker-truth = How certain
worker-social = Social media number
worker-number-unread = The mobile number that was written could not be read: send their row again with the right one.
worker-birth-year = Year of birth
worker-told = Told of the entry on { $day }
worker-notice-due = The notice is due: until then no message is sent, and no list shows this entry.
worker-duties = Duties
worker-no-duty = No duty at present.
worker-since = since { $day }
worker-from-to = { $from } to { $last }
worker-why = Why?
worker-end = End it today
worker-before = Earlier duties
worker-found-real = How they are known
worker-give = Give a duty
worker-unit = Code of the unit
worker-unit-hint = Such as NP-AC-001-B-001; it stands in the address of the unit's page.
worker-from = Since
worker-who-sees = Seen by the presidents of the unit and of the units above it, and by those who keep the register. No location is taken.
worker-new-lead = One worker, one duty. Give further duties on their page later.
worker-gender = Gender
worker-gender-unsaid = not said
worker-woman = Woman
worker-man = Man
worker-other = Other
truth-claimed = Stands on a list
truth-phone = Reached by phone
truth-known = Known to the unit's president
truth-met = Met in person

# Workers: my data
held-worker = Register of workers
held-worker-why = for your duty and the work that goes with it
held-by-hand = written by hand

# One person twice
same-title = One person twice?
same-lead = { $n ->
    [0] No pair is left to look at
    [one] { $n } pair left to look at
   *[other] { $n } pairs left to look at
}
same-today = { $n ->
    [0] You have decided nothing today yet
    [one] You have decided { $n } pair today
   *[other] You have decided { $n } pairs today
}
same-looked = Last looked for: { $day }
same-never = Pairs have not been looked for yet.
same-never-who = whoever keeps the register of the whole organisation, with the button below
same-look = Look for pairs in the whole register
same-look-hint = Among millions of names this may take some minutes. Decisions stay as they are.
same-about = Look at both entries side by side and say. Linking deletes nothing: both entries stay, the counts have one person, and a decision can be taken back at any time.
same-keys = With the keyboard: s the same, n not the same, l later, u take the last decision back. The keys work while a pair is selected.
same-pair = { $a } and { $b }
same-field = What
same-first = First entry
same-second = Second entry
same-differs = differs
same-name-hi = Name in Hindi
same-name-en = Name in English
same-entered = From where
same-import = Import { $no }
same-by-hand = Entered by hand
same-alike = What agrees
same-unlike = What differs
same-house = They may also be two people of one house: these share a number and a family name.
same-weight-much = Very much agrees
same-weight-more = Much agrees
same-weight-some = Some of it agrees
same-e-name-same = the same name
same-e-name-script = the same name in the other script
same-e-name-spelling = the same name in another spelling
same-e-name-near = a similar name
same-e-name-other = another name
same-e-family-same = the same family name
same-e-family-near = a similar family name
same-e-family-other = another family name
same-e-voter-same = the same voter ID
same-e-voter-near = voter IDs one letter apart
same-e-voter-other = another voter ID
same-e-mobile-same = the same number
same-e-mobile-other = another number
same-e-year-same = the same year of birth
same-e-year-near = years of birth one or two apart
same-e-year-other = another year of birth
same-e-gender-same = the same gender
same-e-gender-other = another gender
same-e-unit-same = the same unit
same-e-unit-near = a neighbouring unit
same-e-unit-other = a unit far away
same-choice = Decision
same-yes = One person
same-no = Two people
same-later = Later
same-undo = Take back
same-who-leads = Which entry is to lead
same-why = Why? (if you like)
same-next = Next pairs
same-last-same = Just decided: { $a } and { $b } are one person.
same-last-not = Just decided: { $a } and { $b } are two people.
same-no-pair = This pair is not here, or not in your area.
same-decided-before = Something else was decided about them before. Take that decision back on their page first, then decide.
same-looking = Pairs are being looked for. Open the page again in a while.
same-choose = Say which: one person, two people, or take back.
same-maybe = This person may be here already
same-maybe-about = It resembles the entry below. Look and say; until you do, the two are counted apart.
same-decided = Decisions about this person
same-is-part = This entry is one person with another entry:
same-is-part-about = Duties and all else are shown together on that page; this entry is as it was.
same-others = Other entries of this person
same-from-other = from the entry { $name }
same-made-same = { $day }: one person
same-made-not = { $day }: two people
same-from-ref = { $from }, ref { $no }
same-held = Entries of one person
same-held-with = Entry that is linked
same-held-apart = Entries found to be somebody else's
same-held-why = so that you are counted once, and not taken for somebody else
same-held-source = decided by those who keep the register
phones-title = One number, many people
phones-lead = { $n ->
    [0] There is no such number
    [one] { $n } number
   *[other] { $n } numbers
}
phones-about = Sharing a number within a house is common; here are the numbers that stand in the entries of { $least } or more workers. Often it is the number of whoever made the list: ask those units for everybody's own.
phones-number = Number
phones-people = Workers
phones-units = Units
phones-imports = From which import
phones-link = One number, many people
phones-never-who = looking for pairs counts these numbers as well
cli-register-about = The register of workers
cli-same-about = Two entries of one person
cli-same-look = Look for pairs in the whole register
cli-same-looked = { $cards } entries compared, { $pairs } pairs found, { $left } left to look at
