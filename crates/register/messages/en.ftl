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

# The notice round and sheets of paper
notice-title = Notice round
notice-lead = { $area }: { $told } of { $all } have been told
notice-due-line = { $n ->
    [0] Nobody is still to be told
    [one] { $n } is still to be told
   *[other] { $n } are still to be told
}
notice-gone-line = { $n ->
    [one] { $n } asked to be taken out
   *[other] { $n } asked to be taken out
}
notice-why = Until they are told, nothing is sent to them and they stand in no file. Print the sheets, have them signed, then enter them here.
notice-print = Print sheets of the notice
notice-list = Print the list
notice-enter = Enter a sheet
notice-sheet-number = Number printed on the sheet
notice-sheet-open = Open
notice-below = In the units below
notice-back = The page of workers
notice-col-code = Code
notice-col-told = Told
notice-col-due = Due
notice-col-gone = Taken out
notice-col-share = Share
notice-about = { $area }: how many workers had been told of their entry on { $day }. Those who asked to be taken out are not counted among the workers.
notice-enter-title = Enter a sheet: { $unit }
notice-enter-lead = { $unit }: { $n ->
    [0] nobody is still to be told
    [one] { $n } is still to be told
   *[other] { $n } are still to be told
}
notice-enter-how = The order is that of the sheet. Leave «Not yet» for those who have not signed; they can be entered later.
notice-enter-gone = Once «Take my name out» is chosen, that person is gone from every page, and the same file does not bring them back.
notice-enter-submit = Enter the whole sheet
notice-entered = Entered: { $told } told, { $gone } taken out.
notice-told = I have had the notice
notice-take-out = Take my name out
notice-not-yet = Not yet
notice-by-code = Enter by typing the codes of rows
notice-told-codes = Codes of those who were told
notice-gone-codes = Codes of those who want to be taken out
notice-nobody = No worker is recorded in this unit.
notice-no-code = The code «{ $code }» is not that of one row of this sheet. Look at it again, or choose beside the name in the list. Nothing was entered.
notice-both = There are two answers of one person: told, and taken out. Leave one. Nothing was entered.
notice-gone = They asked to be taken out.
notice-gone-rows = { $n ->
    [one] { $n } row was left
   *[other] { $n } rows were left
}: these people asked to be taken out. Remove them from your file as well.
notice-internal = Internal, not to be handed on
notice-sheet-no = Sheet no. { $number } (page { $page } of { $of })
notice-paper-title = Notice to workers: { $unit }
notice-paper-how = Print the page from the browser. That it was printed is written down; this sheet is for giving the notice only.
notice-paper-none = Nobody here is still to be told.
notice-paper-contact = Questions and complaints: { $contact }
notice-paper-why = Your name and your duty stand in our register of workers, from an earlier list. With this sheet we tell you what is held, and why.
notice-paper-leave = You do not want to stay? Tick «Take my name out» and sign. The name is taken out when the sheet is entered, and everything is destroyed at the legal date. No reason is needed, and no duty or benefit depends on it.
notice-paper-signed = Signatures taken by
notice-paper-day = Date
notice-col-number = No.
notice-col-row = Code of the row
notice-col-signature = Signature
notice-list-title = List of workers: { $unit }
notice-list-how = Print the page from the browser. That it was printed is written down. A code opens the worker's page, only for those who may see it.
notice-list-by = Printed by { $name }
notice-list-due = { $n ->
    [0] Everybody has been told
    [one] { $n } is still to be told
   *[other] { $n } are still to be told
}

# A list of workers goes out
out-title = List as a file: { $area }
out-way = As a file
out-lead = { $area }: the file will hold { $n } workers
out-due = { $n ->
    [0] Everybody has been told; nobody is left out.
    [one] { $n } is not in this file: still to be told.
   *[other] { $n } are not in this file: still to be told.
}
out-withheld = { $n ->
    [one] { $n } is not in this file: consent was withdrawn.
   *[other] { $n } are not in this file: consent was withdrawn.
}
out-how = First say what the file is for. A large one also needs somebody else's yes. Each says who took it, when and for what, and is taken once. Those who were taken out are not in it.
out-numbers = With mobile numbers
out-numbers-how = Only where the work cannot be done without them. That they were taken is written down.
out-columns = What the columns are
out-means = { $column }: { $meaning }
out-col-no = Number
out-col-ref = Your own number
out-means-no = the person's number in this file; duties refer to it
out-means-ref = the number in the file from which they came
out-means-told = the day on which they were told of their entry
out-means-from = the day since when they have the duty
out-means-mobile = without +91; masked for those who withdrew consent for their number

# report register
cli-report = Print a report
cli-report-register = How many workers there are, how well they are known, how many have been told
cli-report-under = Code of the area; without it the highest one
cli-report-format = In which form
cli-report-no-format = There is no --format { $format }. Give one of table, json, csv, xlsx

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
work-account = Make a card to come in with
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
# How far the register is true: samples drawn by lot
sample-title = Names drawn by lot
sample-lead = { $area }: ask some people to learn how right the list is
sample-lead-link = How right is the list? Draw some names and ask
sample-how = Names are drawn as from a hat: every worker is equally likely to be drawn. Then speak with each by phone or in person, and write down what you learn.
sample-kept = Names that were drawn are not changed or removed. What was left unfinished is seen here as well.
sample-list = Samples so far
sample-all = All samples
sample-draw = Draw a sample from here
sample-margin = How sure the result is to be (the smaller the margin, the more names)
sample-margin-of = ±{ $n } points
sample-none-yet = No sample has been drawn here yet.
sample-none-yet-who = Whoever keeps the list of this area's workers draws one.
sample-col-day = Drawn on
sample-col-by = Drawn by
sample-col-drawn = Drawn
sample-col-answered = Answered
sample-col-found = How many are right
sample-col-answer = Answer
sample-col-people = People
sample-of = { $area }: sample of { $day }
sample-drawn = { $drawn } names of { $people } were drawn (for ±{ $margin } points) by { $by }
sample-somebody = somebody without an account here
sample-size = { $drawn } names of { $people } were drawn (for ±{ $margin } points)
sample-open = Answered { $answered } · not asked yet { $open }
sample-progress = { $answered } of { $drawn } answered
sample-result = Of those answered { $share } are right ({ $found } of { $answered }); of everybody between { $low } and { $high } (95% confidence)
sample-found = { $found } of { $answered }
sample-bounds = If none of those of whom nothing is known (not asked yet, no reply, refused) are right, { $worst }; if all of them are, { $best }
sample-too-few = No share is stated of fewer than { $n } answers; the counts are below
sample-chance-only = This range is that of the draw alone. What those who could not be asked may change is stated apart.
sample-by-answer = By answer
sample-answer-reached = Spoke by phone, is a worker
sample-answer-met = Met and confirmed
sample-answer-no-reply = Did not pick up
sample-answer-wrong-number = Wrong number
sample-answer-not-worker = Is not a worker
sample-answer-refused = Refused
sample-answer-open = Not asked yet
sample-sheet = Whom to ask
sample-sheet-how = If you press a wrong answer, press the right one. Nobody counts who made how many calls.
sample-tell-first = Tell them first.
sample-tell-first-how = They have not been told yet that their name is here, so the number does not open. Meet them, or give them the notice first.
sample-no-number = No phone number is written down; ask in person
sample-not-here = No longer on the list here
sample-said = { $answer } · { $day }
sample-show = Show the number (is recorded)
sample-before = Previous { $n }
sample-after = Next { $n }
sample-last = Last sample: { $day }
sample-none = There is no such sample. Open it from the list of samples of your area.
sample-nobody = Nobody has a duty here today, so no sample can be drawn. Add workers first, or choose the area above.
sample-no-mobile = No phone number of theirs is written down. Ask in person.
sample-held = Drawn by lot
sample-held-day = Drawn on
sample-held-said = What was written down
sample-held-why = To learn how right the list of workers is
sample-held-source = Drawn by lot; the answer was written down by whoever asked
# The list must not become a voter roll
roll-title = Where workers are more than 10% of the electors
roll-lead = { $area }: { $n ->
    [0] in no booth workers are seen to be more than 10% of the electors
    [one] in { $n } booth workers are more than 10% of the electors
   *[other] in { $n } booths workers are more than 10% of the electors
}
roll-why = This is a list of those who work, not a voter roll. End the duties of those who do not.
roll-not-known = No booth here has a known number of electors, so nothing can be said. The numbers come with a file of electors.
roll-first = The first { $n } are here; the file below has all.
roll-unknown = { $n ->
    [0] The electors of all booths are known.
    [one] The electors of { $n } booth are not known; nothing is said of it.
   *[other] The electors of { $n } booths are not known; nothing is said of them.
}
roll-warning = { $n ->
    [one] In { $n } booth workers are more than 10% of the electors.
   *[other] In { $n } booths workers are more than 10% of the electors.
}
roll-see = See which
roll-col-booth = Booth
roll-col-electors = Electors
roll-col-share = Share
roll-col-day = Roll of
roll-doctor = { $n ->
    [one] In { $n } booth workers are more than 10% of the electors: { $booths }
   *[other] In { $n } booths workers are more than 10% of the electors, such as { $booths }
}
roll-doctor-way-out = See the whole list at /workers/roll. End the duties of those who do not work; if a voter roll was brought in as workers, take that import back.

# The organisation's own words: designations
designation-title = Designations
designation-lead = { $n ->
    [one] { $n } designation is given
   *[other] { $n } designations are given
}
designation-lead-more = Files and forms choose among these.
designation-any = at any unit
designation-posts-of = { $n } at each unit
designation-core = core post
designation-voter = For this designation the number of the voter's card is kept
designation-also = Also understood: { $names }
designation-ended = not given since { $day }
designation-before = No longer given
designation-before-more = Whoever has one keeps it. Nobody new is given one.
designation-voter-ids = The voter ID of { $n } people is kept; { $unneeded } of them have no duty that needs it.
designation-forget = Destroy the { $n } that nobody needs
designation-doctor-way-out = Destroy those that nobody needs: sangathan register voter-id forget --reason …
designation-add = Add a designation
designation-change = Change or end
designation-end = Stop giving this designation
designation-end-hint = Whoever has it keeps it; nobody new is given it.
designation-again = Give it again
designation-hi = In Hindi
designation-en = In English
designation-spoken = How else it is written
designation-spoken-hint = Other names that files use, with ; between them.
designation-level = At which kind of unit
designation-posts = How many at each unit
designation-posts-hint = Blank for any number.
designation-place = Place in the list
designation-core-ask = A core post: a unit without anybody counts as vacant
designation-voter-ask = This designation needs the number of the voter's card
designation-reason = Reason
designation-reason-hint = If you change whether voter IDs are needed, say why. It is recorded with your name.
designation-ended-error = «{ $duty }» is no longer given to anybody. Choose another designation; to give it again, start it under «Designations».
designation-level-held = { $n ->
    [one] { $n } person has this duty at another kind of unit. End or change that duty first.
   *[other] { $n } people have this duty at another kind of unit. End or change those duties first.
}
designation-would-forget = The voter ID of { $n } people is kept without need. Nothing was destroyed.
designation-forgot = The voter ID of { $n } people was destroyed.
designation-cli-about = The organisation's designations: list, add, change, end
designation-cli-list = All designations
designation-cli-add = Adds a designation
designation-cli-change = Changes the names, level, number, place or needs of a designation
designation-cli-end = Stops giving a designation; whoever has it keeps it
designation-cli-code = Code: a to z, digits and _
designation-cli-hi = Name in Hindi
designation-cli-en = Name in English
designation-cli-spoken = How else it is written; more than once, or with ; between
designation-cli-level = At which kind of unit (booth, mandal …), or any
designation-cli-posts = How many at each unit, or any
designation-cli-core = Whether it is a core post
designation-cli-voter = Whether the number of the voter's card is needed; with --reason
designation-cli-place = Place in the list
designation-cli-reason = The reason, which is recorded
designation-cli-again = Gives an ended one again
designation-cli-voter-id = Numbers of voters' cards
designation-cli-forget = Destroys the numbers that no duty needs
designation-cli-dry = Only counts, destroys nothing
designation-cli-bad = --{ $option }: «{ $value }» will not do. See --help for what can be written.

# The organisation's own fields
field-title = Fields of our own
field-lead = { $n ->
    [0] No field of our own
    [one] { $n } field of our own
   *[other] { $n } fields of our own
}
field-lead-more = Every worker sees under «My data» what is written, and why.
field-kind = { $kind ->
    [number] a whole number
    [date] a date
    [yes_no] yes or no
    [choice] one of a list
   *[text] a few words
}
field-yes = Yes
field-no = No
field-used = filled in for { $n } people
field-why = What for
field-values = Values to choose from
field-values-hint = One in each line: हिंदी = English
field-whose = For whom
field-whose-hint = If you choose some, only whoever has these is asked; if none, everybody.
field-everybody = For everybody
field-ended = not asked since { $day }
field-end = Stop asking this
field-forget = Destroy what is written
field-add = Add a field
field-never-hint = Caste, religion, Aadhaar and voting preference are never held here. Mobile numbers and voter IDs have fields of their own.
field-code = Code
field-code-hint = The name of the column in a file: small letters a to z, digits and _ , such as blood_group
field-kind-ask = What is written there
field-why-hi = What it is asked for, in Hindi
field-why-en = What it is asked for, in English
field-why-hint = This is shown to the worker.
field-fill-in = Fill in our own fields
field-fill-in-hint = What you leave blank is taken away.
field-held = The organisation's own fields
field-never = «{ $name }» { $what ->
    [aadhaar] is about Aadhaar.
    [caste] is about caste.
    [religion] is about religion.
   *[vote] is about voting preference.
} Nothing of the kind is held here of anybody. Ask something else, or use another word.
field-taken = «{ $name }» is the name of something else already. Use another name.
field-bad-code = «{ $code }» cannot be a code: small letters a to z, digits and _ , a letter first, 2 to 40 of them.
field-both-languages = Write it in Hindi and in English.
field-none = There is no field «{ $field }», or it is not asked any more. See «Fields of our own».
field-none-yet = There is no field of your own. Add one with field add.
field-asked = «{ $field }» is still asked. End it first, then destroy what is written.
field-no-choices = Write 1 to 50 values for a list, and none for any other field.
field-too-long = { $title }: at most { $most } letters.
field-not-number = { $title }: write a whole number, up to { $most }.
field-not-date = { $title }: write a date, such as 31-05-2025.
field-not-yes-no = { $title }: write yes or no.
field-not-choice = { $title }: write one of these: { $all }
field-aadhaar = { $title }: it holds an Aadhaar number, which is not kept here. Remove it.
field-personal-number = { $title }: this is a mobile number or a voter ID. Such a number is kept sealed; write it into its own field.
field-not-theirs = { $title }: this is not asked of whoever has this duty; it was not kept.
field-would-forget = What is written of { $n } people would be destroyed. Nothing was destroyed yet.
field-forgot = What was written of { $n } people was destroyed.
field-cli-about = The organisation's own fields: list, add, end, destroy
field-cli-list = All fields of your own
field-cli-add = Adds a field
field-cli-end = Stops asking a field; what is written stays
field-cli-forget = Destroys what is written in an ended field
field-cli-code = Code: a to z, digits and _
field-cli-hi = Name in Hindi
field-cli-en = Name in English
field-cli-kind = What is written there
field-cli-choice = A value of the list; more than once
field-cli-why-hi = What for, in Hindi; shown to the worker
field-cli-why-en = What for, in English
field-cli-for = For whoever has this designation; more than once; without it for everybody
