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
# Duties and work
work-none = This work or tour is not here, or not in your area.
work-over = This work was taken back. No answer is needed any more.
work-answered-self = They have answered themselves; nobody else writes over that.
work-not-near = Only the presidents of their unit and mandal write on somebody's behalf. Ask them.
work-no-account = Your account is not tied to any worker of the register. Ask the president of your unit to tie it.
work-no-text = Write what is to be done.
work-too-long = Write it in fewer than { $most } letters.
work-no-place = Choose from the list where it is.
work-no-year = Write the year of birth in four digits, such as 1985.
work-no-choice = Choose one of the answers.
work-title = Work given
work-lead = { $area }: { $n ->
    [0] no work has been given yet
    [one] { $n } piece of work
   *[other] { $n } pieces of work
}
work-none-yet = No work has been given here yet.
work-none-yet-who = the presidents of this area or of one above it
work-new = Give work
work-new-lead = What is to be done, by whom and by when. There are three answers and all are equal: done, could not, help wanted.
work-what = What is to be done
work-kind = Of which kind
work-kind-hint = A word of your own, such as meeting or contact.
work-due = By when
work-whom = To whom
work-everybody = Everybody here
work-area = Code of the unit
work-area-hint = The work goes to this unit and to everybody below it.
work-col-what = Work
work-col-of = To how many
work-col-done = Done
work-col-could-not = Could not
work-col-help = Help wanted
work-col-open = Not answered
work-col-share = Share filled
work-below = The units below
work-people = The people of your unit
work-withdrawn = Taken back: { $why }
work-withdraw = Take the work back
work-to-one = One worker
work-until = by { $day }
work-given = given on { $day }
work-only-counts = Names are seen only by the president of that same unit; above it there are numbers only.
work-answer = { $name ->
    [done] Done
    [could_not] Could not
   *[help] Help wanted
}
work-not-said = not said yet
work-said = What was said
work-purpose = { $name ->
    [meeting] Meeting
    [contact] Seeing people
    [programme] Programme
   *[other] Other
}
work-told = { $name ->
    [planned] planned
    [done] done
   *[not_held] could not
}
work-doubt = { $name ->
    [turned] The last day is before the first day.
    [before_duty] The date is before your duty began.
    [to_come] It says done, but the date is still to come.
   *[far_away] The date is more than a year away from today.
}
work-mend = Correct it
work-right = It is right as it is
work-mine = My work
work-hello = Namaste { $name } ji
work-counts = Written { $n } · received { $n } ✓
work-sent-at-once = What you write is sent at once: you need a network when you send it.
work-today = { $n ->
    [0] Nothing is left for today
    [one] Today's work ({ $n })
   *[other] Today's work ({ $n })
}
work-note = The reason, or what help
work-note-hint = If it could not be done, write why.
work-said-before = You said: { $answer }
work-tour-new = Write a tour
work-tour-where = Where?
work-tour-more = More than one place or day
work-tour-where-two = Second place
work-tour-where-three = Third place
work-tour-nowhere-else = Nowhere else
work-tour-when = When?
work-tour-until = Until when (leave it empty for one day)
work-tour-why = What for?
work-tour-words = Two words
work-tour-words-hint = A date to come makes it a plan; say later whether it came about.
work-tour-no-places = You have a duty at no unit at present, so there is no place for a tour.
work-received = What was received
work-received-none = Nothing has been written yet.
work-received-at = Received: { $time }, receipt { $n }
work-ask-you = { $n ->
    [one] There is { $n } thing to ask you
   *[other] There are { $n } things to ask you
}
work-came-about = Did this tour come about?
work-written-for = { $by } wrote this for you
work-for-unconfirmed = { $by } wrote this for them; their yes is still to come
work-for-confirmed = { $by } wrote this, { $name } said it is right
work-somebody = a president
work-who-sees = Who will see this: the president of your unit and the mandal president. Above them only numbers go.
work-no-location = Your location is not taken.
work-my-data = My data and who looked
work-of-worker = Work and tours
work-of-worker-counts = Answers { $answers } · tours within 90 days: held { $held }, planned { $planned }
work-for = Write for them
work-for-lead = If they have no phone, you can write for them. Both names are kept, and they say yes later.
work-save = Write it down
work-change = Correct the entry
work-change-hint = Write only what is to change; what is left empty stays as it is.
work-change-why = Why is it changed?
work-hand-over = End the duty or hand it over
work-hand-over-to = Who now?
work-hand-over-nobody = Nobody yet
work-hand-over-from = From which day
work-hand-over-hint = Their duty lasts until the day before.
work-move = Move to another unit
work-move-hint = The new duty begins, and the duties chosen below end the day before.
work-move-end = End: { $duty }
vacant-title = Vacant posts
vacant-lead = { $area }: { $n ->
    [0] no core post is vacant
    [one] { $n } core post is vacant
   *[other] { $n } core posts are vacant
}
vacant-posts = Post by post
vacant-col-post = Post
vacant-col-units = Units
vacant-col-filled = Filled
vacant-col-vacant = Vacant
vacant-col-core = Core post
vacant-yes = yes
vacant-no = no
vacant-below = The units below: in how many it is vacant
vacant-lacking = Where there is nobody: { $post }
vacant-more = The first { $n } are shown.
vacant-orphans = Those whose unit is no more
vacant-orphans-lead = { $n ->
    [one] { $n } duty is of a unit that is not in the list any more. Write the code of the new unit, or end it.
   *[other] { $n } duties are of units that are not in the list any more. Write the code of the new unit, or end them.
}
vacant-mend-to = Code of the new unit (left empty, the duty ends today)
held-work = Work and tours
held-work-why = To know of the work that was given and of tours
held-work-own = you wrote it
held-work-for = written for you
