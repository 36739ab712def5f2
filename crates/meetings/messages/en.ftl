nav-meetings = Meetings and promises
title-meetings = Meetings and promises

kind-review = Review meeting
kind-one-to-one = One to one
kind-other = Other meeting

state = { $state ->
    [kept] kept
    [running] under way
    [overdue] past its date
    [not_kept] not kept
   *[other] cannot be told
}
outcome = { $outcome ->
    [kept] It was done
    [not_kept] It was not done
   *[other] It is under way
}
totals = { $n ->
    [one] { $n } promise: { $parts }
   *[other] { $n } promises: { $parts }
}
totals-none = no promise is recorded
part = { $state ->
    [kept] { $n } kept
    [running] { $n } under way
    [overdue] { $n } past the date
    [not_kept] { $n } not kept
   *[other] { $n } cannot be told
}
since-meeting = Since the last meeting ({ $day }): { $totals }
meeting-title = { $unit }: { $kind }, { $day }
with-person = with { $person }
promised-measure = { $measure }: at least { $number }
promised-number = at least { $number }
promised-words = in words
until-day = until { $day }
told = said by { $who }
then-number = then { $number }
counted = { $number }
counted-none = could not be measured
not-measured = a promise in words: nothing measures it
since-number = now { $number }
source-line = { $measure } · { $day }
source = source
said = { $by }, { $day }: “{ $remark }”

col-who = Who
col-what = What was told
col-promise = Promise
col-result = What came of it
col-count = Measured
col-day = Date
col-unit = Unit
col-kind = Meeting
col-totals = Promises
open = open

unit-itself = { $unit } (the unit)
list-caption = Meetings, the newest first
list-none = No meeting is recorded yet.
list-none-who = whoever held it, with the form below or with sangathan meeting hold
list-new = Record a new meeting
list-hold = Record the meeting
first-no-unit = Areas are needed first: sangathan import areas
previous-title = Last meeting ({ $day }): what was promised, what came of it
previous-none = No earlier meeting is recorded.
today-title = Promises of this meeting
today-none = No promise of this meeting is recorded yet.
promises-caption = Promises of { $day } as they stand on { $on }
promises-caption-any = Promises as they stand on { $on }
add-title = Add a promise
add-submit = Record the promise
person-title = { $name }: one to one
person-last = The last promises
person-none = No promise of theirs is recorded.
person-today = Today
person-blank = What ____________________ how much __________ by when __________
person-sign = Signature ____________________ date __________
person-new = Record today's meeting
person-office = { $role } · { $unit }
promise-title = Promise: { $who }
promise-meeting = Meeting
promise-settle = Say what came of it
promise-settle-note = Where a count decides, the count stands; what you say is shown beside it.
promise-settle-submit = Record
promise-change = Change the promise
promise-change-submit = Record the change
promise-withdraw = Withdraw the promise
promise-withdraw-submit = Withdraw

field-area = Of which unit
field-day = When
field-kind = What kind of meeting
field-title = About what
field-who = Who is to do it
field-told-by = Who said so
field-instruction = What is to be done
field-measure = How it is measured
field-number = How much
field-number-hint = A whole number, such as 12,000; may stay empty for a promise in words
field-due = By when
field-outcome = What came of it
field-by = Who says so
field-said-on = For which day
field-remark = A few words
field-reason = Why it is changed
field-why = Why it is withdrawn
measure-none = in words, no count

fault = { $fault ->
    [no_teller] Write who said so.
    [no_instruction] Write what is to be done.
    [no_number] Write the number for the measure.
    [negative] Write a number of 0 or more.
    [due] This day is that of the meeting or before it. Choose a day after the meeting.
    [too_long] This is too long; { $most } letters at most.
   *[other] Write the reason.
}
error-access = { $error }
no-meeting = This meeting is not recorded.
no-promise = This promise is not recorded; it may have been withdrawn.
no-person = This person is not recorded.
no-area = On { $day } this area is not recorded.
no-measure = There is no measure “{ $value }”. Known are: { $known }
bad-choice = Choose from the list.
bad-number = Write a whole number, such as 12,000.
bad-day = Write a date, such as 20-11-2026.
bad-day-address = on={ $value } in the address is no date. Write it like this: 2026-11-20
to-meetings = All meetings

panel-since = Since the last meeting
panel-person = Promises
panel-person-sheet = one-to-one sheet
panel-area = Promises of this area
panel-sheet = Last time's promise → done?
panel-sheet-none = No promise from last time is recorded.

cli-meeting-about = Meetings and promises: list, record, settle
cli-list = Meetings and how their promises stand
cli-hold = Record a meeting
cli-promise = Record what was promised at a meeting
cli-settle = Say what came of a promise
cli-withdraw = Withdraw a promise
cli-on = As of which day (today, if not given)
cli-day = The day of the meeting (today, if not given)
cli-area = The unit: code or name
cli-area-promise = The unit that promises (if not given, the area of the person's office, else the meeting's unit)
cli-kind = What kind of meeting
cli-title = About what
cli-person = The person's id (from office list --json)
cli-meeting = The meeting's id (from meeting list)
cli-promise-id = The promise's id (from report promises)
cli-told-by = Who said so
cli-instruction = What is to be done
cli-measure = The name of the measure; without it the promise is in words
cli-number = How much
cli-due = By when
cli-as = What came of it
cli-by = Who says so
cli-remark = A few words
cli-reason = The reason
cli-said-on = For which day (today, if not given)
cli-report = Promises and how they stand
cli-under = Only inside this area
cli-since = Of meetings on this day or later
cli-format = In which form
cli-bad-value = The value “{ $value }” of --{ $option } is not understood.
cli-held = The meeting is recorded: { $id }
cli-promised = The promise is recorded: { $id }
cli-settled = What came of it is recorded.
cli-withdrawn = The promise is withdrawn.
cli-none = No promise is recorded.

# Tables as files: columns
sheet-promises = Promises
col-code = Area code
col-person = With whom
col-told-by = Told by
col-measure = What is measured
col-due = Last day
col-baseline = On the day of the meeting
col-counted-on = Measured on
col-now = Now
col-said-by = Said by
col-said-on = Said on
col-remark = What was said
list-newest = Only the newest { $n } meetings; older ones are not in this file.
area-unknown = This area is not recorded.

# my data: what is held here
held-meeting = A meeting with you
held-promise = Your promise
held-why = To remember who was told what, and what came of it
held-source = written down by whoever held the meeting
