title-readings = Readings
title-roster = Roster of representatives

reading-status = The status «{ $value }» was not recognised. Write one of: { $known }
reading-precision = The precision «{ $value }» was not recognised. Write one of: { $known }
reading-blank = The status is ok but the count is blank. Write the count, or say in the status why there is none.
reading-beaten = { $n } readings were kept beside a better one of the same account and day; the surest reading of the day is the one that counts.
reading-no-date = The reading has no date: fill in the column at or give --on.
reading-future = The date is later than today ({ $today }). Write the right date.
reading-account = No account with the name or id «{ $account }» is recorded on { $platform }. Record it first with accounts or a roster.
reading-no-reason = Say why it is changed by hand.
reading-none = This account has no reading of { $day }.

roster-no-date = The row has no date: fill in the column with the date or give --on.
roster-absent = { $name } ({ $role }) is not in this complete list; the term is taken to have ended on { $last }.
roster-none-but-count = It says that there is no account on { $platform }, but a count is given. Remove one of the two.

error-access = { $error }
rule-no-authority = Say who set the target (--authority).
rule-later = A version of the rule «{ $name }» is in force from { $from }. A new version can only begin after that.
rule-not-in-force = No rule called «{ $name }» is in force on { $day }.

headline = Of { $n } { people }, { $met } meet the target, { $notmet } do not, and { $cannot } cannot be told.
headline-no-target = No target is set for { $n } { people }.
headline-nobody = No { $role } is recorded on { $day }.
headline-reach = Counting only people of the area: { $met } surely meet it, { $notmet } do not, and of { $cannot } it cannot be said.
headline-exempt = The target does not yet apply to { $n }.
headline-unconfirmed = Of those who do not, { $n } have platforms where nobody has looked for an account yet.

rule-share-at-least = At least { $share } of the electors
rule-share-more = More than { $share } of the electors
rule-followers-at-least = At least { $n } followers
rule-followers-more = More than { $n } followers
rule-platform-at-least = On { $platform } at least { $n } followers
rule-platform-more = On { $platform } more than { $n } followers
rule-line = { $wanted }, { $measure } · rule «{ $name }» (version { $version })
rule-rank = only of rank { $rank }
rule-area-kind = only for areas of kind { $kind }
rule-tenure-days = only after { $n } days in office
rule-tenure-months = only after { $n } months in office
rule-owners = only accounts of: { $owners }
rule-max-age = no count older than { $n } days
rule-by = by { $day }
rule-authority = Set by: { $authority }
measure-sum = all accounts added up
measure-largest = the largest account
measure-reach = people of the area

verdict-met = ● target met
verdict-not-met = ○ target not met
verdict-not-met-unconfirmed = ○ target not met (list of accounts to be confirmed)
verdict-cannot-tell = ◍ cannot tell
verdict-no-target = – no target

unknown = not known
share-between = { $lower } to { $upper }
share-at-least = at least { $lower }

explain-met = { $have } followers, { $needed } are needed ({ $share }).
explain-not-met = { $have } followers, { $needed } are needed ({ $share }).
explain-cannot-tell = { $have } followers, { $needed } are needed.
explain-no-needed = { $have } followers; how many are needed is not known.
explain-no-target = { $have } followers.
reach-unknown = How many of them live in this area is not known; { $upper } at most.
reach-between = People of the area: { $bounds }.
reach-open = How many of them live in this area is not known.
more-than-electors = { $times } times the electors, most of them elsewhere

reason-no-rule = no rule for this role
reason-tenure-short = not long enough in office
reason-tenure-unknown = not known since when in office
reason-platform-closed = the platform has closed
reason-no-area = no area
reason-no-electors = number of electors not known
reason-owner = not stated whose account it is
reason-inside = not known where the followers live
reason-straddles = on both sides of the threshold

unread-missing = no count yet
unread-blank = count blank
unread-stale = stale count
unread-held = waits for confirmation
unread-hidden = count hidden
unread-not-found = account not found
unread-suspended = account suspended
unread-deactivated = account closed
unread-protected = account protected
unread-ours = could not be read

flag-more = more followers than electors
flag-stale = stale count
flag-hidden = count hidden
flag-held = count held back until confirmed
flag-owner = not stated whose account it is
flag-unidentified = account without a name
flag-explain = needs explanation
flag-electors = number of electors changed
flag-code = model code of conduct: official accounts are not counted
under-code = The model code of conduct holds for { $n } of them: their official accounts are not counted.

missing-electors = The electors of the area (an electors file)
missing-count = { $platform } ({ $account }): { $why } — { $who }
missing-accounts = Whether there is an account: { $platforms } — the office
missing-owner = { $platform } ({ $account }): whose it is — the office
missing-handle = The handle or link of the account that was counted — the office

col-verdict = Verdict
col-name = Name
col-role = Role
col-area = Area
col-code = Area code
col-electors = Electors
col-roll = Date of the roll
col-electors-source = Source of the electors
col-needed = Needed
col-sum = Sum
col-reach = People of the area
col-largest = Largest
col-share = Share of electors
col-sum-lower = Sum (at least)
col-sum-upper = Sum (at most)
col-largest-lower = Largest account (at least)
col-largest-upper = Largest account (at most)
col-reach-lower = People of the area (at least)
col-reach-upper = People of the area (at most)
col-share-lower = Share (at least)
col-share-upper = Share (at most)
col-growth = In 30 days
col-missing = What is not known, and who can say
col-notes = Notes

growth-grown = grown: { $change }
growth-not-grown = not grown: { $change }
growth-not-measured = not measured

vacant-line = Vacant: { $role }, { $area }, since { $since }
as-of-line = As of { $day }
sheet-report = Report

cli-report = Reports
cli-report-reach = Whether representatives reach their electors
cli-on = As of this day (today if not given)
cli-roll = Date of the roll (the latest on that day if not given)
cli-role = Role: minister, mla, mp, district_president …
cli-under = Only inside this area (code or name)
cli-rule = Name of the rule (the only one in force for the role if not given)
cli-known-at = Exactly as it was known at this time
cli-format = Format: table, json, csv, xlsx, html
cli-out = Write to this file
cli-role-unknown = The role «{ $value }» was not recognised. Write one of: { $known }
cli-format-unknown = There is no format «{ $value }». Write table, json, csv, xlsx or html.
cli-rule-about = Targets: list, add, end
cli-rule-list = All targets
cli-rule-add = A new target, or a new version of one
cli-rule-end = End a target
cli-rule-name = Name of the rule
cli-measure = What is counted: sum, largest, reach
cli-share = Share of the electors, such as 5%
cli-followers = A number of followers, such as 1 lakh
cli-platform = Platform: facebook, x, instagram, youtube …
cli-compare = at_least or more_than
cli-tenure = At least this long in office, such as 3y, 18m, 400d
cli-rank = Only for this rank, such as cabinet
cli-area-kind = Only for areas of this kind
cli-owners = Only accounts of these owners: personal, party, government
cli-max-age = Readings older than this many days do not count (35)
cli-by = Date of the target
cli-from = In force from this day (today if not given)
cli-authority = Who set the target
cli-last-day = Last day (today if not given)
cli-reason = Reason
cli-bad-value = The value of --{ $option }, «{ $value }», was not understood.
cli-one-target = Give one target: --share, or --followers, or --followers with --platform.
cli-no-rules = No target is set. To add one: sangathan rule add
cli-reading-about = Put the reading of a day right by hand
cli-reading-correct = The count was wrong: write the right one
cli-reading-strike = It was no reading of this account: strike it out
cli-reading-confirm = A reading that was held back is right
cli-account = Handle or id of the account
cli-reading-day = Day of the reading
cli-right-count = The right count
cli-reading-done = The reading of { $account } for { $day } is recorded. What stood before can be read with --known-at.

# pages
nav-dashboard = Overview
nav-areas = Areas
nav-imports = Imports
people = { $role ->
    [chief_minister] { $n ->
        [one] chief minister
       *[other] chief ministers
    }
    [deputy_chief_minister] { $n ->
        [one] deputy chief minister
       *[other] deputy chief ministers
    }
    [minister] { $n ->
        [one] minister
       *[other] ministers
    }
    [minister_of_state] { $n ->
        [one] minister of state
       *[other] ministers of state
    }
    [mla] { $n ->
        [one] MLA
       *[other] MLAs
    }
    [mp] { $n ->
        [one] MP
       *[other] MPs
    }
    [district_president] { $n ->
        [one] district president
       *[other] district presidents
    }
   *[other] { $n ->
        [one] representative
       *[other] representatives
    }
}
title-dashboard = Reach of { people }
roles-label = Roles
other-rule = By the rule «{ $name }»
narrow = Narrow down: role, rule, area, day
filter-role = Role
filter-rule = Rule
filter-rule-usual = The usual one
filter-verdict = Verdict
filter-under = Inside which area (name, code)
filter-on = On which day
under-line = Only inside { $area }
bad-value = In the address, the value «{ $value }» of { $parameter } is not right. { $hint }
hint-day = Write a date like 2026-11-22
hint-number = the number of a report is printed on it, such as R-261122-1N6C0F8K2
hint-one-of = Write one of: { $known }

prov-roll = roll of { $day }
prov-rolls = rolls of { $from } to { $to }
prov-no-roll = no number of electors recorded
prov-no-rule = No target is set for this role
prov-counted = of { $read } of { $all } every account has a usable count
prov-read = counts of { $from } to { $to }
prov-no-reading = no count recorded
prov-rule = «{ $name }», version { $version }, in force since { $from }. Set by: { $authority }

curve-title = How many are above which threshold
curve-at = Above { $share }: { $met } of { $all } surely, { $cannot } cannot be told.
curve-shares = Followers as a share of the electors: { $measure }
curve-exempt = Those to whom the target does not yet apply are counted here too.
curve-mark-rule = rule «{ $name }»

gap-electors = The electors of the area
gap-count = The count on { $platform } ({ $why })
gap-account = Whether there is an account on { $platform }
gap-handle = The name of the account that was counted
gap-owner = Whose the account is: personal, the party's or the government's
gap-people = { $n } { $n ->
    [one] representative
   *[other] representatives
}
gap-line = { $people } · who can say: { $who }
gaps-none = Nothing is missing in this list: every account and every count is recorded.
gaps-more = And { $n } more, on the representatives' own pages.
who-roll = the operator, with a file of electors
who-office = the office
who-counts = the office or an analyst
who-owner = the office, from the owner of the account
who-confirm = an analyst, by looking and confirming
who-operator = the operator

list-title = The whole list
list-caption = { $shown } of { $all } { $people }
list-all = All
vacant-title = Vacant offices (not counted)
up-to = up to { $n }
between-short = { $lower } to { $upper }
unconfirmed-short = list of accounts to be confirmed

empty-areas = No area is recorded yet.
empty-areas-who = the operator, with a file of areas: sangathan import areas FILE
empty-office-who = the state office. It is shown here as soon as it is recorded.
empty-roster-who = the office, with a list of representatives (roster): sangathan import roster FILE --on DATE
empty-electors = No area has its electors recorded, so there is no share to take.
empty-electors-who = the operator, with a file of electors: sangathan import electors FILE
empty-rule = No target is set for this role: nobody is judged.
empty-rule-who = whoever may set targets: sangathan rule add NAME --role { $role } --share 5% --authority "…"
empty-view = Nobody is left after this narrowing down.
empty-view-who = without it all { $n } are shown

person-role-since = { $role }, { $since }
since-years-months = for { $years } years and { $months } months
since-years = for { $years } years
since-months = for { $months } months
since-days = since { $day }
since-seen = not stated since when (first listed on { $day })
person-electors = { $n } electors (roll of { $roll })
person-electors-unknown = number of electors not recorded
person-no-office = No office is recorded on { $day }.
person-unknown = This representative is not recorded. Choose a name from the list.
to-list = The list of representatives
by-measure = { $measure ->
    [sum] By the sum of all accounts
    [largest] By the largest account
   *[reach] Counting only people of the area
}
person-verdict = { $verdict ->
    [met] { $by }, the target is met: { $why }
    [not_met] { $by }, the target is not met: { $why }
    [cannot_tell] { $by }, it cannot be told: { $why }
   *[no_target] No target is set: { $why }
}
weakest = Weakest link: { $what }
weakest-unread = { $platform } ({ $account }): { $why }
weakest-unconfirmed = nobody has looked whether there is an account on { $platforms }
weakest-vague = the count on { $platform } is rounded ({ $bounds })
weakest-old = the count on { $platform } is { $days } days old
growth-line = In { $days } days { $change }
growth-line-none = The growth of 30 days is not measured: there are not counts of all accounts for both days.
missing-nothing = Nothing is missing.

accounts-title = Accounts
accounts-caption = Accounts on { $day }
accounts-none = No account is recorded.
accounts-none-who = the office, with a roster or a file of accounts: sangathan import accounts FILE
accounts-absent = Somebody has looked, there is no account on: { $platforms }
account-unnamed = name not known
col-platform = Platform
col-account = Account
col-owner = Whose
col-count = Count
col-read-on = When
col-status = State
col-from = From where
age-days = { $n ->
    [0] the same day
    [one] { $n } day earlier
   *[other] { $n } days earlier
}
status-ok = usable
precision-exact = exact
precision-floor = rounded down
precision-approx = rounded
precision-manual = read from a screen
source-api-public = from the platform
source-api-owner = from the platform, with the owner's permission
source-web = from a public page
source-manual = by hand
source-import = from a file
from-import = Import { $no }
from-import-file = { $file }, { $when }

counts-title = Counts of fifteen months
counts-none = No count of these fifteen months is recorded.
counts-none-who = the office or an analyst, with a file of readings: sangathan import readings FILE
counts-thinned = Of counts older than sixty days the last one of each week is shown.
series-deciding = { $measure }
series-account = { $platform } ({ $account })
series-description = { $from }: { $first }; { $to }: { $last }.
series-target = Target, rule «{ $name }»
series-fan = forecast: the truth lies within it eight times in ten
series-jump = { $state ->
    [accepted] { $gained } more than usual; explanation accepted
   *[open] { $gained } more than usual; needs explanation
}
series-purged = the platform cut the counts of many accounts on this day
posts-title = { $account }: posts a week
posts-description = { $n } weeks: { $least } to { $most } posts a week.
posts-counted = Posts
series-renamed = New name: { $handle }

history-title = History
history-offices = Offices
history-accounts = Accounts and their names
col-since = Since
col-until = Until
col-source = Source
col-handle = Name
still = now
not-stated = not stated

area-title = { $name } · { $kind }
area-unknown = No area with the code «{ $code }» is recorded on { $day }.
area-search-again = Search an area
area-code = Code
area-reserved = Reservation
area-aliases = Other names
area-lies-in = Where
area-groups = Groups it belongs to
area-holders = Representatives
area-holders-none = No representative of this area is recorded.
area-electors = Electors
area-rolls = Rolls, the latest first
area-electors-none = This area has no number of electors of its own.
area-electors-sum = Its parts added up: { $n } ({ $source }, roll of { $roll })
area-parts = Its parts
area-below = Below it in all
area-below-count = { $kind }: { $n }
area-member-count = { $kind }: { $n } (a long list; open one by searching)
reserved-sc = Scheduled Castes
reserved-st = Scheduled Tribes
reserved-gen = General
col-male = Men
col-female = Women
col-third = Third gender
col-doubt = Doubt
doubt-sum = men, women and third gender do not add up to the number given
doubt-approx = the number was given rounded
doubt-ratio = the ratio of women to men is not plausible
doubt-change = differs from the roll before by more than 40%
doubt-above-parent = more electors than the area above
doubt-other = { $code }
areas-title = Search an area
areas-search = Name, code or number
areas-help = For example: Devpur, 156 or NP-AC-156
areas-found = { $n } areas for «{ $asked }»
areas-near = No area is called «{ $asked }». Is it one of these?
areas-nothing = There is no area like «{ $asked }».
areas-nothing-who = search by another name, or add this one: sangathan import aliases FILE

imports-title = Imports: which file came when
imports-caption = { $n } files, the latest first
imports-none = No file has been imported yet.
imports-none-who = the office, here in the browser; or the operator: sangathan import KIND FILE
col-no = Number
col-kind = Kind
col-file = File
col-when = When
col-by = By
col-created = New
col-updated = Changed
col-unchanged = As before
col-rejected = Rejected
imports-new-file = Bring counts in from a file (new import)
imports-new = New import
import-browser = in the browser
import-corrected = { $n } cells corrected
import-undone = taken back: { $when }
by-operator = operator
sheet-rows = { $shown } of { $all } rows, as narrowed down on the page

read-line = { $read } of { $accounts } accounts read since yesterday
headline-pending = { $n } of those who met it did so with a jump that still needs explanation.
headline-growth = In { $days } days { $grown } have grown, { $notgrown } have not, { $unmeasured } could not be measured.
verdict-pending = ● target met (explanation pending)
pending-short = explanation pending

since-meeting = Since the last meeting ({ $day })
since-usual = Since { $days } days ago ({ $day })
since-day = Since { $day }
since-line = { $since }: { $met } met it then; { $came } came to it, { $left } fell below.
since-none = { $since } no verdict has changed; { $met } met the target then too.
since-all = The two days compared in full
since-nobody = not in office
events-line = { $platform } changed its counts on { $day }: most accounts fell on that day. This is not about any one of them.

work-title = Today's work ({ $n })
work-none = Nothing is left to do today.
work-more = { $n } more
work-done = Done
work-tomorrow = Tomorrow
work-by = To do:
work-nobody = nobody's task yet
work-whose = Whose work
work-everybody = Everybody's ({ $n })
work-mine = Mine: { $name } ({ $n })
work-show = Show
work-read = { $area }: { $platform } { $why }, last count { $days } days old. Read it again or have it connected · { $who }
work-read-never = { $area }: no count of { $platform } has come yet. Read it or have it connected · { $who }
work-decides = this decides the verdict
work-explain = { $area }: { $gained } more on { $platform } on { $day }, needs explanation · waiting for { $days } days
work-confirm = { $area }: the count of { $platform } of { $day } is held back ({ $why }); look and say whether it is right · waiting for { $days } days

doubt-drop = a sudden fall
doubt-zero = zero
doubt-stuck = the same number for weeks
doubt-stranger = perhaps somebody else's account
doubt-person = taken out by a person

movers-title = Who moved this week
movers-up = Up
movers-down = Down
movers-line = { $area }, { $name }: { $change }
movers-gap = { $share } of what is missing
movers-note = Change of the sum; areas of different size should not be ranked by it.

note-title = Note of the day
note-hint = Select, copy and send. It holds no worker's name and no number of anybody.
note-copy = Copy
note-copied = Copied
note-selected = It could not be copied. The text is selected: press it long and copy it.
note-share = Share
note-head = { $organisation }, { $day }
note-work = Today: { $what }
note-number = Report { $no }

map-title = Map of the areas by verdict
map-description = { $n } areas: target met in { $met }, not met in { $notmet }, cannot tell in { $cannot }, no target or nobody in office in { $none }.
map-measure = Share of electors
map-as-table = The map as a table
map-none = No outlines of areas are recorded yet.
map-none-who = The operator, from a file of outlines: sangathan import boundaries FILE
link-map = Map
link-curve = Curve
link-list = Full list

compare-title = { $since } and { $on } compared
compare-since = Earlier day
compare-verdict = Verdict, { $day }
compare-followers = Followers, { $day }
compare-change = Change
compare-caption = { $n } verdicts have changed

work-unknown = This task is not known. Open the page again.
account-unknown = This account is not recorded here.
explain-words = Write an explanation, of { $most } characters at most.

plan-title = Six-month plan
plan-target = { $needed } are needed by { $day }.
plan-now = { $now } now; { $perday } a day are needed for { $needed }, the pace is { $pace }{ $times }.
plan-times = : { $times } times
plan-reached = The target is met now; the pace is { $pace } a day.
plan-forecast = At the present pace by { $day }: { $bounds }.
plan-chance = Chance of arriving about { $tenths } in 10.
plan-chance-low = Chance of arriving less than 1 in 20.
plan-chance-high = Chance of arriving more than 19 in 20.
plan-outlook = { $outlook ->
    [ahead] Ahead of the target, and at the present pace still ahead then.
    [arrives] At the present pace it will be met in time.
    [behind] At the present pace it will not be met in time.
   *[cannot_forecast] Whether it will be met cannot be said: { $why }.
}
plan-doubt = { $doubt ->
    [not_enough_history] too few counts of all accounts together in the last sixty days
    [day_past] the day of the target has passed
    [no_target] no target is set
   *[band_across_target] the forecast reaches from below to above the target
}
plan-how = Theil–Sen slope of 60 days, losing 1% a day; the band comes from the errors of the organisation's own past forecasts and held eight times in ten.
plan-of-all = By { $day }: { $ahead } ahead, { $arrives } will arrive, { $behind } behind, { $cannot } cannot be said.

jumps-title = My side: growth that needs explanation
# seats alike
curve-pending = Of those surely past { $share }, { $n } still need explanation.
decided-title = Counts decided by hand
decided-accept = accepted
decided-refuse = struck out
decided-count = corrected to { $count }
decided-line = { $platform }, count of { $day }: { $what } — «{ $reason }» ({ $made })
decided-since = { $platform }, count of { $day }: { $what } since — «{ $reason }» ({ $made }); the day of this page is earlier, so it is not changed here
alike-title = Among seats alike
alike-none = No comparison: fewer than five people hold the same role with electors within a quarter.
alike-share = { $by ->
    [all] Same role, electors within a quarter, time in office and platforms alike
    [tenure] Same role, electors within a quarter, time in office alike
   *[electors] Same role, electors within a quarter
}: of { $n } people, by share of the electors { $above } are clearly ahead, { $level } level, { $below } clearly behind.
alike-growth = By growth in 30 days { $above } are clearly ahead, { $level } level, { $below } clearly behind.
alike-stands = { $side ->
    [above] ahead
    [below] behind
   *[level] level
}
alike-list = See the { $n } names
alike-caption = Seats alike, in the order of areas
alike-how = Level: no more than a tenth apart, or the bounds of the counts overlap. Nobody is ranked on one number.

jump-line = { $platform } ({ $account }): between { $from } and { $to } { $gained } more than usual ({ $share }).
jump-by = { $side ->
    [representative] office
    [accepted] analyst: accepted
   *[not_accepted] analyst: not yet accepted
}
jump-said = “{ $said }” ({ $by }, { $day })
jump-none = Nobody has said anything yet.
jump-say = Explanation
jump-side = On whose behalf
jump-side-office = the office (my side)
jump-side-accepted = analyst: accepted
jump-side-not = analyst: not accepted
jump-send = Record
jump-cannot-see = Slow growth, growth hidden under a real event and growth inside a platform's rounding do not show here.

doubts-title = Counts that are held back
doubt-line = { $platform } ({ $account }), { $day }: { $count } — { $why }.
doubt-held = held back, not counted for now
doubt-refused = refused on { $day }
doubt-accepted = accepted on { $day }
doubt-reason = Reason
doubt-accept = It is right, accept it
doubt-refuse = It is wrong, refuse it

sheet-title = District sheet: { $area }
sheet-internal = Internal, not for distribution
sheet-number = As of { $day } · sheet no. { $no }
sheet-reach = Reach
sheet-nobody = No representative of the seats of this area is recorded.
sheet-missing = What is missing and who can supply it
sheet-questions = Three questions to ask
sheet-promise = Promised today
sheet-what = What
sheet-how-much = How much
sheet-who = Who
sheet-when = By when
sheet-sign = Signature
sheet-link = Sheet for the meeting (to print)
ask-jump = { $area }: what brought the growth on { $platform } on { $day }?
ask-unread = Who holds the account of { $area } on { $platform }? Since when has no count come?
ask-not-grown = Why have the followers in { $area } not grown for 30 days?
ask-behind = What will change in { $area } to meet the target in time?
ask-help = Which help is needed?

promise-sum = followers of all accounts added up
promise-largest = followers of the largest account
promise-met = seats that meet their target

doubts-all = All counts and jumps in doubt
doubts-none = No count is in doubt on this day.
doubts-about = A doubt is no accusation. A count that waits is accepted or refused by later counts, or by somebody who looks, within seven days at most.
doubts-caption = { $n } counts and jumps
jump-open = waits for an explanation
nav-due = Due today
staff-title = Staff, and who pays them
staff-caption = Staff up to { $day }
staff-none = No staff is recorded.
staff-none-who = the office, with a file of staff: sangathan import staff FILE
col-work = Work
col-payer = Who pays
due-title = My accounts, due today
due-nobody = No analyst is recorded yet.
due-lead-all = { $n } analysts; accounts due today: { $due }.
due-choose = Choose your name.
due-analysts = { $n } analysts, those with the most to do first
col-serves = Serves
col-accounts = Accounts
col-due = Due today
due-lead = { $name }: { $all } accounts, due today: { $due }.
due-rule = A count is taken every { $days } days: once a week, or as often as a rule wants fresh counts.
due-done = On { $day } nothing is due.
due-caption = Due on { $day }, the oldest first
due-all = All analysts
due-never = never read
due-not-read = could not be read last time
due-confirm = the last count waits for confirmation: count again
due-old = the last count is old
col-last-count = Last count
col-why-due = Why due
due-unknown = Nobody who serves has the name or id «{ $name }». Choose a name from the list.
due-several = More than one person who serves is called «{ $name }». Choose one.

entry-title = Counts of one day
entry-go = Enter counts
entry-lead = { $name }: enter the counts of { $n } accounts.
entry-how = Write what the screen shows: 12,345 or 9.52 lakh or 45K. Leave empty what it does not show.
entry-day = Counts of which day
entry-count = Today's count
entry-posts = Posts (optional)
entry-look = Open the account
entry-caption = Accounts, those needed first on top
entry-save = Save
entry-more = And { $n } more accounts; they appear when these are done.
entry-back = The list of what is due
entry-file = Counts entered by hand
entry-only-posts = Posts without a count of followers. Write the count too.
entry-not-held = On this day the account is not recorded as anybody's. Look at the date.
entry-too-many = No more than { $n } rows are entered at once.
entry-sent = This form was sent before and has been changed since. Open the page again; what was sent is recorded.
entry-broken = The form arrived incomplete. Open the page again and fill it in.
entry-wrong = { $n ->
    [one] One row was not recorded
   *[other] { $n } rows were not recorded
}; the others are
entry-nothing = No count was written.
entry-whose = Whose accounts? Choose an analyst or an area first.
entry-saved = Import { $no } is recorded: { $created } new, { $updated } changed, { $unchanged } as known.
entry-saved-caption = { $n } counts recorded
entry-waits = waits for confirmation
entry-waiting = Counts that changed suddenly: { $n }. They are recorded, but not used until the next count or a person confirms them.
entry-undo = The list of imports (it can be taken back by its number)

entry-shot = Screenshot (optional)
entry-only-shot = A screenshot without a count. Write the count too.
entry-shot-again = Choose the screenshot again
evidence-link = Screenshot
evidence-unknown = This screenshot is not recorded.

activation-title = Who is active where
activation-lead = { $n } { people }, { $all } places: { $active } active, { $dormant } dormant, { $notlooked } not looked for, { $none } confirmed none.
activation-rule = Dormant: no new post for { $posts } days, or not counted for { $unread } days. Where the number of posts is not recorded, only the counting is looked at. Each place says what it rests on.
activation-summary = { $n } representatives, by platform
activation-caption = Who is where on { $day }
activation-since = since { $day }
activation-basis = Rests on
activation-active = active
activation-dormant = dormant
activation-not-looked = not looked for
activation-none = confirmed none
basis-new-post = new post counted on { $day }
basis-counted = counted on { $day }; number of posts not recorded
basis-no-post = no new post since { $day }
basis-unread = not counted since { $day }
basis-never = never counted
beside-title = Counts of the office beside those of the platform
beside-none = Of no account there are both counts within seven days.
beside-caption = { $n } accounts, those farthest apart first
beside-office = Reported by the office
beside-interface = Read from the platform
beside-apart = Apart
ask-missing = { $area }: { $what } — who can say?

title-cities = Which cities followers live in
cities-two-sorts = The row says two things: write either the followers of an account (platform, account, at, city, followers) or the parts of a city (city, area, share).
cities-no-sort = The row holds nothing but a city. Write the followers of an account (platform, account, at, followers) or the parts of the city (area, share).
cities-name = This does not look like the name of a city. Write it as the platform shows it: «Bhopal, Madhya Pradesh».
cities-share = The share cannot be read. Write «15 %» or «0.15», from 0 to 100 %.
cities-twice = «{ $city }» stands in this file before, with { $other }. Keep one row.
cities-alias-taken = «{ $name }» is the name of another city. Write the whole name with the state.
cities-over = The shares of «{ $city }» add up to { $sum }, more than 100 %. Look at those of the file and of before together.
cities-electors = Two different numbers are stated for all electors of «{ $city }». Write one in all rows of the city.
cities-too-many = { $account } ({ $day }): { $listed } followers in cities, { $counted } of the account in all. Check the day and the account.
cities-not-in-table = The table does not have { $n } of the cities; their followers may live anywhere. Add rows (city, area, share): { $names }
inside-basis = people of the area from lists of cities: { $accounts }
col-inside-basis = People of the area: basis
share-up-to = up to { $upper }
three-title = Three readings side by side
three-caption = The same followers, counted in three ways
three-which = What is counted
three-followers = Followers
three-share = Share of the electors
cities-caption = { $platform } { $account }: which cities followers live in ({ $day }, { $age })
cities-city = City
cities-part = How much of it lies in the area
cities-whole = all of it
cities-some = { $share } of its electors
cities-outside = outside the area
cities-unknown = not in the table of cities; they may live anywhere
cities-and-more = { $names } and { $n } more
cities-rest = All other followers
cities-unlisted = the platform does not say where they live
cities-inside = Of this account's followers { $bounds } live in the area.
cities-central = Allotted by the electors of the cities: { $n }; an estimate that nobody has counted.
cities-more = The cities add up to more than the account's followers: check the day and the account.
cities-none = No list of cities of the last { $days } days is recorded; that is why the bounds are this wide.
cities-enter = Enter a list of cities (platforms show it to the owner of the account alone):
cities-file = Cities typed by hand
cities-title = Which cities followers live in
cities-lead = { $name }, { $platform } { $account }: which cities do the followers live in?
cities-how = The platform's own statistics (Insights) hold a list of cities. One city a line, as it is shown there. Do not add what is not listed.
cities-day = Day of the list
cities-lines = City, followers
cities-lines-how = For example: Bhopal, Madhya Pradesh, 6,000
cities-wrong = These lines cannot be read, or name a city twice: { $lines }. Nothing was recorded.
cities-nothing = No city was written.
cities-account = No representative holds this account today.
cities-back = The representative's page

# Files to import, in one line
about-roster = The list of representatives as offices keep it: name, role, area, accounts and followers in one row.
about-cities = Which cities the followers of an account live in, and how much of a city lies in which area.
about-readings = Counts of accounts: platform, account, date, followers.

# Tables as files: names of sheets, and columns
compare-short = Comparison
doubts-short = In doubt
analysts-short = Analysts
activation-short = Who is where
beside-short = Two counts
beside-on = { $what }, date
beside-share = Apart, share
counts-short = Counts by day
seats-title = Seats
seats-of = { $area }: who answers for it and for each of its seats
col-address = Address
col-precision = How exact
col-import = Import no.
col-gained = Gain

late-page = Imports made after the day of this report that changed it:
late-line = Imports made after the day of this report that changed it: { $list }
late-import = no. { $no } ({ $file }, { $day })
late-more = { $n } more imports

# API
api-no-area = There is no area with this code.
