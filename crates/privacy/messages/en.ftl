nav-my-data = My data
no-name = (name erased)
nobody = nobody
everywhere = the whole organisation
not-said = not said yet
on-paper = on paper
to-fill = (still to be written)

# purposes and notices
purpose = { $purpose ->
    [office] Public office and public accounts
    [work] Work in the organisation
    [contact] A number to reach you on
    [messages] Messages from the organisation
   *[other] Signing in
}
draft-office =
    What is held: your name, the public office that you hold or held, its area, your public social media accounts and how many followers they have. Never who follows you.

    What for: to know whether those who represent an area reach its electors.
draft-work =
    What is held: your name, your duty and unit, with whom you work and who pays you, meetings with you and what was promised there.

    What for: to share out the work of the organisation and to remember what was agreed.
draft-contact =
    What is held: your mobile number, and the number of your voter card if you give it. Both are encrypted; hardly anybody sees them in full, and every look is written down.

    What for: to reach you about your work in the organisation, and to tell people of one name apart.
draft-messages =
    What is used: your name, your unit and your number.

    What for: to send you messages and reminders of the organisation.
draft-sign-in =
    What is held: your name, the name you sign in with, your ways in (never a password itself), your sessions, and what you did here and when.

    What for: so that nobody acts in your name, and so that everybody can see who looked at their data.
draft-consent = This happens only with your consent. You can withdraw it at any time, as easily as you gave it: on the page “My data”, or on paper. Nothing that you have the right to depends on it.
draft-no-consent = The law allows this without consent, because you made it public by holding the office or because nobody could sign in without it. You have all the rights below all the same.
draft-never = Never held: Aadhaar numbers, caste, religion, how you vote, lists of electors.
draft-rights = Your rights (Digital Personal Data Protection Act, 2023): you can see what is held and who has seen it, have it corrected or erased, complain, and name somebody who asks in your stead. Ask on the page “My data” or on paper; there is an answer within 90 days at most. If you are not content you can complain to the Data Protection Board of India.
notice-version = Version { $version }, in force from { $day }.
notice-checked = Checked by { $by }.
notice-draft = Draft: have it checked by counsel.
notice-choice = { $purpose }, version { $version } ({ $language })
no-notice = There is no notice for this purpose yet, so nothing may be collected for it.

# my data
my-title = My data
my-lead = This is all that is held about you here.
my-lead-law = You may see it, have it corrected or erased, and complain: Digital Personal Data Protection Act, 2023.
my-hidden = You asked to be erased: nothing about you is used any more; it will be destroyed on the legal date.
my-held = What is held
my-nothing = Nothing is held about you.
my-consents = What your data may be used for
my-consents-note = Each purpose by itself. Withdrawing is as easy as giving: one tap.
my-requests = What you asked
my-no-requests = You have not asked for anything yet.
my-seen = Who looked at your data
my-seen-caption = Who looked at or changed your data, the latest first
my-not-seen = Nobody has looked up your data by name.
my-got = Who received your data
my-got-note = Tables that were taken out in the last year and in which you may stand.
my-not-got = No table in which you may stand was taken out in the last year.
my-paper = Notice and request on paper
back-my-data = To my data
held-line = What for: { $why }. Where from: { $source }.
held-known-since = Known since { $at }.
held-sign-in = Signing in
held-sign-in-why = so that you can come in, and nobody in your name
held-sign-in-source = whoever let you in
held-called = Your name
held-login = Name to sign in with
held-role = What you may do
not-a-person = This page is about the person who has signed in; whoever works at the machine itself is nobody in particular here.
standing = { $standing ->
    [given] You agreed
    [told] You were told and have not objected
    [withdrawn] You withdrew: not used
   *[other] You have not been told yet: held, not used
}
standing-none-needed = No consent is needed
standing-hidden = Not used: you asked to be erased
receipt-own = { $day }, by yourself, notice { $version } ({ $language })
receipt-paper = { $day }, on paper, notice { $version } ({ $language }), paper: { $proof }
give = I agree
withdraw = I withdraw
forbidden-hidden = The person asked to be erased; nothing about them is used.
forbidden-notice-due = The person has not been told yet (notice due); their data are held and not used.
forbidden-withdrawn = The person withdrew consent for this purpose.

# asking
ask = { $kind ->
    [correction] Have something corrected
    [erasure] Have my name erased
    [complaint] Complain
    [access] Ask what is held, in writing
   *[other] Name somebody who asks in my stead
}
ask-about = { $kind ->
    [correction] Say what is wrong and what it should be.
    [erasure] Your data are hidden at once and destroyed on the legal date. What is publicly known of a public office stays.
    [complaint] Say what went wrong. Whoever answers is not the one you complain about.
    [access] You receive in writing what is held about you, why, and who received it.
   *[other] Whoever you name may ask in your stead if you die or cannot do it yourself.
}
ask-days = You get an answer within { $n ->
    [one] { $n } day
   *[other] { $n } days
}.
ask-submit = Send
field-field = Which fact
field-field-hint = For example: name, office, area, account
field-wanted = What it should be
field-said = In your words
field-nominee = Whom
field-nominee-hint = Name and how to reach them
due-today = today is the last day
due-in = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
due-over = { $n ->
    [one] { $n } day overdue
   *[other] { $n } days overdue
}
answer-by = answer by

# requests
requests-title = Requests about data
requests-lead = { $n ->
    [0] No request waits for an answer.
    [one] { $n } request waits for an answer.
   *[other] { $n } requests wait for an answer.
}
requests-over = { $n ->
    [one] { $n } of them is overdue.
   *[other] { $n } of them are overdue.
}
requests-waiting = Those that wait
requests-answered = Those that were answered
requests-new = Write down what came on paper
requests-none = There is no request here.
requests-none-who = people themselves on “My data”, or a president from paper
back-requests = To the requests
kind = { $kind ->
    [correction] Correction
    [erasure] Erasure
    [complaint] Complaint
    [access] What is held
   *[other] Nomination
}
state = { $state ->
    [open] new
    [in_hand] in hand
    [granted] done
   *[other] refused
}
outcome = { $state ->
    [granted] It was done
   *[other] It is refused
}
said = { $said ->
    [given] Agrees
    [told] Was told (data from before)
   *[other] Withdraws
}
request-lead = { $kind }: { $name }
correct-where = Whoever may change the fact changes it where it belongs; then answer here.
correct-link = Page of the person
correct-import = Import
erase-note = If it is granted, the person is hidden at once: no sign-in, no use. Destruction follows on the legal date.
erasure-link = How far the erasure is
take = Take in hand
answer-submit = Answer
field-outcome = What became of it
field-answer = Answer
field-answer-hint = In plain words; the person reads it.
new-lead = For somebody who does not sign in: find the person, then write down what the paper says.
new-both-names = Your name is kept beside theirs.
field-name = Name of the person
field-name-hint = As it stands in the register; only people of your area are found.
find-submit = Find
find-again = Look for another name
found-nobody = Nobody of this name was found in your area.
record-lead = Choose the person and write down what the paper says.
record-submit = Write down
recorded = It is written down for { $name }.
field-day = Day beside the signature
field-notice = Which notice stands on the paper
field-proof = Where the paper is kept
field-proof-hint = For example: file 3, sheet 12. Needed where somebody agrees.
only-correction = For a correction only
only-wanted = For a correction or a nomination
only-consent = For consent and withdrawal only
no-consent-here = — none —

# paper
paper-title = Notice and request
paper-how = Print this page (A4). Who cannot read has it read out. What is filled in goes to the president of the unit or to the grievance officer, who writes it down at /requests/new.
paper-request = Request
paper-name = Name
paper-unit = Unit
paper-want = I want (tick):
paper-give = I agree: { $purpose }
paper-withdraw = I withdraw: { $purpose }
paper-details = Details (which fact is wrong, what it should be, what went wrong, whom I name):
paper-signature = Signature or thumb mark
paper-day = Day
paper-written-by = Written down by
paper-post = Post
paper-read-out = ☐ It was read out to the person in their own language.
paper-contact = Questions and complaints: { $contact }.

# erasure
erasures-title = Erasures
erasure-title = Erasure
erasures-about = Whoever is granted erasure is hidden at once. What is held is destroyed from the legal date on, unless a court or an inquiry needs it.
erasures-none = Nobody has been erased.
erasures-none-who = a request for erasure that is granted
stage = { $stage ->
    [waits] hidden, its day has not come
    [held] held
    [due] to be destroyed
   *[other] destroyed
}
stage-lead = { $stage ->
    [waits] Hidden. Its day of destruction has not come.
    [held] Hidden. A hold stops the destruction.
    [due] Hidden. It is to be destroyed now.
   *[other] Destroyed.
}
col-hidden = Hidden
col-destroy = To be destroyed from
col-destroyed = Destroyed
holds = What stops the destruction
hold-new = Stop the destruction
hold-submit = Stop
field-reason = Reason (which court, which inquiry)
lift = Lift
lifted = lifted { $at }
destroy-where = On the machine: “sangathan privacy due” lists, “sangathan privacy erase” destroys.
erase-held = A hold stands: it must be lifted before anything is destroyed.
erase-waits = Too early: it may be destroyed from { $day } on.
certificate = Certificate of destruction
certificate-says = The following rows about this person were destroyed or parted from them. The list holds no value.
certificate-stays = What stays: the public record of a public office, and proof by number alone of what was agreed, asked and done. Backups end by themselves.
col-table = Table
col-rows = Rows

# incidents
incidents-title = Incidents
incidents-about = When data may have reached the wrong hands: write it down here first. The clocks run from the moment somebody became aware.
incidents-none = No incident is recorded.
incidents-none-who = whoever becomes aware of one first
incident-new = Record an incident
incident-open = Record: the clocks run
incident-change = Write the report
incident-keep = Keep
incident-close = Close the incident
incident-not-done = Not every step has been done: report, details and the persons affected come first.
incident-closed = The incident is closed; nothing about it changes any more.
incident-back = Back to the incident
incident-over = { $n ->
    [one] { $n } step is overdue.
   *[other] { $n } steps are overdue.
}
incident-in-time = Nothing is overdue.
closed = closed
clocks = What must be done by when
col-incident = Incident
col-aware = Became aware
col-step = What
col-last = Last moment
col-clock = Clock
step = { $step ->
    [cert] Report to CERT-In (6 hours)
    [board] Tell the Board (at once)
    [details] Details to the Board (72 hours)
   *[other] Tell each person (at once)
}
done-now = Done now
clock-runs = { $left } left
clock-kept = done in time
clock-late = done { $by } too late
clock-over = OVERDUE by { $by }
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
field-title = What it is about, in a few words
field-aware = When somebody became aware
field-aware-hint = Day and time, for example 22-11-2026 06:30
affected = Whom it affects
affected-count = { $n ->
    [one] { $n } person.
   *[other] { $n } persons.
}
affected-how = Found in the audit trail by actor, object and time, as written below; nothing is guessed.
report-title = Report
report-file = The report with all drafts in both languages, as a file
report-made = As of { $at }
report-aware = Became aware: { $at }
report-field = { $field ->
    [facts] What happened
    [timing] When and how long
    [extent] Which data, of how many people
    [impact] What may follow for people
    [cause] Why it happened
    [mitigation] What has been done against it
   *[other] What keeps it from happening again
}
field-actor = Whose doing (id in the audit trail)
field-actor-hint = Every line of this actor in the time below
field-object = What it was done to
field-object-hint = As in the audit trail: person and the id
field-since = From when
field-until = Until when
drafts = Drafts of messages
drafts-about = Read each before it is sent; in both languages in the file above.
message-to = { $step ->
    [cert] To CERT-In
    [board] To the Data Protection Board, at once
    [details] To the Data Protection Board, details
   *[other] To each person affected
}
message-person =
    Something went wrong with data about you. What happened: { $facts }

    When: { $timing }

    Which data: { $extent }

    What may follow for you: { $impact }

    What has been done: { $mitigation }

    What you can do: be careful with calls and messages that use what they know about you, and give nobody a one-time code. Questions: { $contact }
message-board =
    To the Data Protection Board of India: intimation of a personal data breach under section 8(6) of the Act and Rule 7.

    Became aware: { $aware }

    What happened: { $facts }

    When and where: { $timing }

    Extent: { $extent }

    Likely impact: { $impact }

    Persons affected as far as is known: { $n }

    Contact: { $contact }
message-cert =
    To CERT-In (incident@cert-in.org.in): report of an incident under the Directions of 28 April 2022.

    Became aware: { $aware }

    What happened: { $facts }

    When: { $timing }

    Systems and data affected: { $extent }

    Steps taken: { $mitigation }

    Contact: { $contact }
message-details =
    To the Data Protection Board of India: details under Rule 7(2)(b).

    Became aware: { $aware }

    Events and circumstances: { $facts }

    Timing: { $timing }

    Extent: { $extent }

    Impact: { $impact }

    Cause: { $cause }

    Mitigation: { $mitigation }

    Remedy against recurrence: { $remedy }

    Persons affected: { $n }; told: { $told }

    Contact: { $contact }

# data handling
handling-title = How data are handled here
handling-lead = How { $organisation } handles data of people.
handling-live = Read from the running installation on { $day }, not written by hand.
handling-contact = Questions and complaints
handling-board = Not content with the answer? You can complain to the Data Protection Board of India.
handling-where = Where and by whom
handling-edition = Edition
edition = { $edition ->
    [organisation] of the organisation: nobody paid from public funds has a part in it, elected representatives excepted
    [office] of a public office: official accounts, programme, staff
   *[other] not set up yet
}
handling-database = Database
# latin
database = { $kind ->
    [sqlite] SQLite
   *[other] PostgreSQL
}
nearness = { $nearness ->
    [here] on the same computer
    [sealed] on another computer, over an encrypted connection
   *[other] on another computer, over a connection that is NOT encrypted
}
handling-languages = Languages
handling-both = Hindi and English
handling-what = Which data, what for
handling-never = Never: Aadhaar numbers, caste, religion, how somebody votes, lists of electors. Files, rows and forms that hold them are refused.
handling-protected = What is encrypted
handling-sealed = Mobile numbers and numbers of voter cards are encrypted, each row for itself. They are shown in part; seeing one in full is written down, and how many somebody sees in an hour is limited.
handling-no-numbers = No mobile number and no number of a voter card is held in this installation.
handling-keys = Keys lie outside the database and outside every backup. Passwords are not held, only what proves them.
handling-kept = How long
fate = { $fate ->
    [destroyed] { $n ->
        [one] { $n } table: rows of whoever is erased are destroyed
       *[other] { $n } tables: rows of whoever is erased are destroyed
    }
    [parted] { $n ->
        [one] { $n } table: rows stay without the person
       *[other] { $n } tables: rows stay without the person
    }
    [public_record] { $n ->
        [one] { $n } table: the public record of a public office stays, rows of everybody else are destroyed
       *[other] { $n } tables: the public record of a public office stays, rows of everybody else are destroyed
    }
   *[other] { $n ->
        [one] { $n } table: proof by number alone of what was agreed and done stays
       *[other] { $n } tables: proof by number alone of what was agreed and done stays
    }
}
handling-who = Who may do what
handling-who-caption = Who may do what, each in their own area and below
handling-processors = Who else handles data for us
handling-nobody = Nobody else handles data for this installation.
handling-rights = Your rights
needs-consent = with consent
setting = { $setting ->
    [hosted_in] Where the server stands
    [contact] Who answers questions and complaints
    [contact_address] How they are reached (mailto:, tel: or https://)
    [erase_after] From hiding to destroying
    [keep_trail] The audit trail is kept for
    [keep_backups] A backup is thrown away after
   *[other] A request is answered within
}
actor = { $role ->
    [operator] whoever works at the machine itself
   *[other] somebody without a role
}
role-at = { $role }, { $unit }
action = { $action ->
    [read_reach] See areas, offices, accounts and their counts
    [import] Bring in a file
    [see_imports] See which files were brought in
    [undo_import] Take an import back
    [change_rules] Set targets
    [correct_reading] Correct a count
    [end_office] End an office
    [read_meetings] See meetings and promises
    [read_programme] See programmes of representatives
    [write_programme] Write the programme of a representative
    [publish_programme] Find events of a programme right
    [read_law] See when election law forbids what
    [keep_law] Keep elections and the registers of election law
    [record_meeting] Record meetings and promises
    [settle_promise] Say what came of a promise
    [operate] Back up, restore, examine the machine
    [see_users] See who signs in
    [manage_users] Let people in, shut them out
    [grant] Give and end rights
    [invite] Invite people of the unit below
    [read_audit] Read the audit trail
    [export] Take data about people out as a file
    [handle_requests] Answer requests about data
    [record_consent] Write down consent and requests from paper
    [handle_incidents] Keep the record of incidents
    [read_metrics] Read counters of the machine
    [see_own_data] See or change one's own data
    [change_own_ways] Change one's own ways in
    [sign_in] Coming in and going out
    [see_mobile] See a mobile number in full
    [see_voter_id] See the number of a voter card in full
    [count_workers] See how many workers there are
    [read_workers] See workers by name
    [keep_workers] Keep the register of workers
    [find_by_number] Find people by a number
   *[other] { $action }
}

# columns
col-purpose = What for
col-standing = Where it stands
col-receipt = Receipt
col-change = Change
col-asked = Asked
col-kind = What
col-state = State
col-answer = Answer
col-when = When
col-who = Who
col-what = What
col-person = Person
col-due = Answer by
col-by = Written down by
col-consent = Consent
col-notice = Notice
col-roles = Who
col-name = Name
col-does = What they do
col-place = Where
col-contract = Contract
col-id = Number

# what can be wrong
wrong-empty = Say something here.
wrong-long = Too long: at most { $n } letters.
wrong-choice = Choose one of the values offered.
wrong-language = A language is two or three small letters: hi, en, mr.
wrong-past = The day has passed already.
wrong-future = This lies in the future.
wrong-version = There was no such notice on that day.
wrong-answered = This was answered already; an answer stands. The person may ask again.
wrong-order = The end lies before the beginning.
wrong-moment = This lies in the future, or before anybody was aware.
wrong-days = { $setting }: a number of days from { $least } to { $most }.
wrong-setting = { $setting }: this cannot be read. An address begins with mailto:, tel: or https://.

# command line
cli-about = Data protection: erasure, notices, what the organisation says of itself
cli-due = List whose data are to be destroyed
cli-erase = Destroy the data of one person, or of everybody whose day has come
cli-hold = Stop the destruction of a person's data
cli-lift = Lift what stops the destruction of a person's data
cli-person = The person's id
cli-reason = Why: which court, which inquiry
cli-set = Say where the server stands, who answers complaints, how long data are kept
cli-processors = Who else handles data for the organisation
cli-processor-add = Add somebody who handles data
cli-processor-end = End somebody's handling of data
cli-processor = The id, from the list
cli-notices = What people are told before their data are collected
cli-publish = Publish the next version of a notice
cli-list = List them
cli-purpose = office, work, contact, messages or sign_in
cli-file = File with the text
cli-from = First day on which it is in force
cli-checked = Which counsel checked it
cli-none-due = Nobody's data are to be destroyed today.
cli-erased = Destroyed: { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
cli-held = Nothing is destroyed as long as this stands.
cli-lifted = Nothing stops the destruction any more.
cli-processor-added = Added: { $id }
cli-processor-ended = Ended as of today.
cli-published = Published: version { $version }
cli-bad-value = --{ $option }: “{ $value }” cannot be read.

# The notice round
sheet-asked = Written on the sheet of notices: take my name out.
sheet-granted = Taken out when the sheet was entered.
my-notice = This notice was due to you
my-notice-lead = Your name came from an earlier list. Until you have had this notice nothing is sent to you, and you stand in no list that goes out.
my-notice-told = I have had the notice
my-notice-gone = If you do not want to stay, ask for «{ $ask }».
