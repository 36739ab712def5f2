nav-law = Election law
law-title = Election law: when, where, what
phase-free = No election is on
phase-code = The model code holds
phase-silence = Campaigning has ended
state-free = The model code of conduct: not in force anywhere.
named-at = { $name } ({ $place })
state-on = { $name }: { $state }
state-coming = The model code holds from { $day }, in { $n ->
    [one] { $n } day
   *[other] { $n } days
}.
state-poll = The model code holds. Poll on { $day }: { $n ->
    [0] today
    [one] in { $n } day
   *[other] in { $n } days
}; campaigning ends { $silent }.
state-silent = Campaigning has ended. The poll closes { $closes }.
state-counting = The model code holds until the count on { $day }.
state-over = Over since { $day }.
law-more = What the code forbids is refused when it is entered; what was refused stands below with its reason.
windows-title = Elections
windows-caption = Announced elections
windows-none = No election is written down yet.
windows-none-who = Whoever keeps the calendar writes it down on the day of the announcement: dates of announcement, poll and count.
col-election = Election
col-where = Where
col-code = Model code
col-polls = Polls
col-now = Now
from-until = { $from } to { $until }
poll-line = { $place }: { $closes }, quiet from { $silent }
declare-title = An election was announced
declare-submit = Write down
field-name = Name of the election
field-name-en = Name in English
field-where = Where
field-where-hint = Code or name, such as { $example }
field-from = Announced on
field-poll = Poll on
field-closes = The poll closes at
field-closes-hint = Such as 6 pm
field-count = Counted on
window-change = Change its dates
window-change-submit = Keep
poll-add = One more phase
poll-add-submit = Add the poll
poll-drop = Take this poll back
window-withdraw = Written down by mistake
window-withdraw-submit = Take it back
window-withdraw-hint = The window ends at once, and stays readable in the history. What was refused in it stays in the list.
window-withdraw-sure = Yes, there is no such election
back = All elections
refusals-title = What was refused
refusals-none = Nothing was refused yet.
refusals-caption = What was refused and why, the last first
col-when = When
col-what = What
col-why = Why
col-by = By whom
deed = { $deed ->
    [event] Publish an event
    [post] Post on an account
    [advert] Pay to be seen
    [synthetic] Show what a machine made
    [gift] Give something to electors
   *[other] Count an account
}
rule = { $rule ->
    [owner_named] While the model code holds an event is official or the party's: say which. A personal one is not published.
    [no_opening] A government opens nothing and lays no foundation stone while the model code holds: hold it after the count.
    [no_government_gathering] A government calls no crowd together while the model code holds: if it is the party's, say so.
    [party_is_not_official] Whoever holds an office of the party has no official events: it is the party's.
    [not_mixed] Official business and campaigning are not on one day: move one of them to another day.
    [silence_no_event] No party gathers people in the 48 hours before the close of the poll: hold it afterwards.
    [official_account_campaigns] An account of the government does not campaign: use that of the party.
    [uncertified] What is paid for is shown only with a certificate of the committee (MCMC): number, date and committee are missing.
    [certified_elsewhere] The certificate is for another area: ask the committee of this one.
    [certified_other_day] The certificate does not hold on this day.
    [public_money] Public money pays for no advertisement while the model code holds.
    [silence_no_advert] Nothing paid for is shown in the 48 hours before the close of the poll.
    [unlabelled] What a machine made carries its label over a tenth of the picture or the first tenth of the sound, with the name of its maker.
    [gift] Nothing is given to electors in an election: it is bribery.
   *[other] Followers of the government's accounts count for no target while the model code holds.
}
may-title = May I?
may-lead = Ask before you plan: where, when, and what it is.
may-yes = Yes: nothing is against it. { $phase }.
may-no = No. { $phase }.
may-day = On which day
may-from = From
may-until = Until
may-kind = Of which kind
may-owner = Whose
may-office = Office of the host
may-beside = What else that day
may-beside-none = Nothing else
may-account = Whose account
may-campaigns = Does it ask for votes
may-cost = Public money
may-certificate = Certificate
may-labelled = With its label
no = No
yes = Yes
office = { $office ->
    [minister] Minister
    [elected] Member of a house
   *[other] Office of the party
}
certificate = { $certificate ->
    [valid] For here and this day
    [missing] None
    [elsewhere] For another area
   *[other] For other days
}
register = { $register ->
    [adverts] Certified advertisements
    [costs] Costs of the campaign
    [synthetic] Made by a machine
   *[other] Print orders
}
col-written = Written by
register-caption = { $register }: { $from } to { $until }
register-none = No line in these days.
register-add = One more line
register-submit = Write it down
register-strike = Strike
register-more = There are more lines than are shown; the file has up to { $n }.
register-total = Together { $amount } rupees.
col-day = Day
days-from = From
days-until = To
column = { $column ->
    [what] What it is
    [seen] Where it is seen
    [for_whom] For which candidate or unit
    [amount] Amount (₹)
    [at_public_cost] Paid with public money
    [certificate] Number of the certificate
    [certified_on] Certified on
    [committee] Committee
    [certified_for] Certified for
    [valid_until] Valid until
    [cost] Kind of cost
    [paid_to] Paid to
    [voucher] Voucher
    [maker] Who had it made
    [tool] Made with
    [posted_at] Where it was posted
    [labelled] Carries its label
    [taken_down] Taken down on
    [printer] Printer
    [printer_address] Address of the printer
    [publisher] Publisher
    [publisher_address] Address of the publisher
   *[other] Copies
}
hint-certified-for = Area by code or name; empty: the area of this line
hint-labelled = Over a tenth of the picture or the first tenth of the sound
hint-valid-until = Empty: no end
choice = { $choice ->
    [facebook] Facebook
    [instagram] Instagram
    [youtube] YouTube
    [x] X
    [search] Search page
    [television] Television
    [radio] Radio
    [paper] Newspaper (e-paper)
    [district] Of the district (candidates)
    [state] Of the state (parties)
    [platform_company] Internet company
    [content] Making of content
    [account_running] Running accounts (wages and salaries)
    [print] Print
    [vehicle] Vehicles
    [meeting] Meetings
    [gift] Gift or meal for electors
   *[other] Something else
}
annex-title = Declared accounts (annex of Form 26)
annex-lead = { $n } accounts that representatives declared in their affidavits.
annex-lead-one = Accounts declared by { $name }
annex-none = No account is marked as declared.
annex-none-who = The file of accounts says it, in the column "declared_in_form_26".
annex-all = Of everybody
annex-print = For the affidavit: print this page.
col-person = Representative
col-platform = Platform
col-handle = Account
col-owner = Whose
col-since = Held since
col-declared = Accounts declared
panel-now = The model code of conduct
error-not-found = There is no such election or line.
error-forbidden = Election law forbids it: { $why } It was not done, and is noted in the list of what was refused.
wrong-no-area = Name an area of yours by its code or name.
wrong-no-name = Say what the election is called.
wrong-long = This is too long; shorten it.
wrong-count-first = The count comes after the announcement.
wrong-too-long = No election lasts longer than 400 days; look at the dates.
wrong-poll-outside = The poll lies between the announcement and the count.
wrong-area-outside = This area does not lie in that of the election.
wrong-clock = Write a time, such as 6 pm.
wrong-missing = Fill in "{ $field }".
wrong-amount = Write a whole number, such as 12,000.
wrong-not-sure = Tick that you mean it; nothing was changed.
