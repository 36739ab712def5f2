# Menu
nav-people = People who sign in
nav-invite = Invitations

# Titles
title-sign-in = Sign in
title-second = Second step
title-device = Sign in on this phone
title-again = Prove that it is you
title-welcome = Welcome
title-set-up = First set-up
title-ways = Ways to sign in
title-app = App for codes
title-recovery = Codes to keep on paper
title-me = { $name }
title-people = People who sign in
title-new = Somebody new
title-cards = Invitation cards
title-invite = Invitations
title-invite-of = Invitations: { $unit }

# Signing in
sign-in-lead = This place is only for people who were invited.
sign-in-on-phone = Sign in with the PIN of this phone
sign-in-submit = Sign in
sign-in-help = Cannot sign in? Ask whoever invited you for a new link.
sign-in-wrong = The sign-in name and the password do not match. Type both again.
field-login = Sign-in name
field-password = Password
field-code = Code
field-code-hint = Six digits from the app, or one of the codes on paper
field-who = Who
field-pin = PIN
second-lead = The password is right. Now type the code that the app shows.
code-wrong = This code is not right, or was used before. Wait for the next code in the app and type that one.
password-wrong = The password is not right. Type it again.
pin-wrong = The PIN is not right. After ten wrong ones this phone opens nothing for you any more.
passkey-use = Sign in with a passkey
passkey-failed = The passkey did not answer. Try again, or sign in another way.
passkey-name = A name for this passkey
passkey-name-hint = Such as “my phone”; may stay empty
device-nobody = This phone does not know anybody yet.
device-nobody-help = Open the QR code of your invitation card on this phone and choose a PIN.
device-other = Sign in with name and password
device-forgot = Forgot the PIN? Ask whoever invited you for a new link.
again-lead = Before this, prove once more that it is you. The proof holds for ten minutes.
again-submit = Confirm
again-none = You have no way to prove it. Sign out and come in again with a new link.
choose = Choose one from the list.
fill-in = This must be filled in.
nothing-here = It is not here, or does not belong to your area.

# The page of a link
welcome-name = Hello { $name }
welcome-set-up = This link sets the installation up for the first time: for whom it is, and who is its first administrator.
welcome-set-up-go = Begin
welcome-sign-in = This link signs you in to the sample organisation. All people and figures are invented.
welcome-sign-in-go = Sign in
welcome-invitation = You are invited to sign in. Next you choose how you come in each time.
welcome-recovery = Choose a new way to sign in. All your earlier ways, and wherever you are signed in, end at once.
welcome-go = Go on
welcome-other = Somebody else is signed in here; that ends when you come in.
welcome-once = The link works once only, when you press the button. Do not send it on.

# First set-up
set-up-lead = This is done once. At the end you are signed in as the first administrator.
set-up-submit = Set up
set-up-done = This installation is set up already. Sign in.
field-edition = Edition
edition-never = Never changes later.
edition-organisation-means = For a party or an association: duties, meetings, promises. Government servants and people paid from public funds (elected representatives excepted) cannot sign in.
edition-office-means = For the public office of a ministry or a representative: official accounts, public programmes, staff. No work of an organisation is done in it.
field-organisation = Name of the organisation or office
organisation-hint = Stands at the top of every page
field-own-name = Your name
login-hint = Such as r.patel; not a mobile number, not an e-mail address
paid-question = Is this person a government servant, or paid from public funds? (elected representatives excepted)
paid-choose = — choose —
paid-no = No
paid-is = Yes
paid-why = Work of the organisation stays apart from public means.
paid-organisation-only = Asked in the organisation edition only.
paid-yes = The answer is yes, so no right can be given in the organisation edition: government servants and people paid from public funds do not do the work of the organisation.
paid-unanswered = This question must be answered.
bad-name = Write a name of at most 120 letters.
bad-login = { $least } to { $most } characters: letters, digits, dot, - and _; not digits only.

# Ways in
ways-lead-field = Choose one way. You come in like this from now on.
ways-lead-office = Choose a passkey, or a password with an app for codes.
ways-have = At present: { $ways }.
ways-none = no way
ways-passkeys = passkey × { $n }
ways-devices = phone with PIN × { $n }
ways-recovery = codes on paper: { $n } left
ways-passkey = Passkey
ways-passkey-what = The lock of your own phone or computer (finger, face or PIN). The safest way; nothing to remember.
ways-passkey-add = Make a passkey on this device
ways-passkey-script = This needs JavaScript in the browser.
ways-pin = PIN for this phone
ways-pin-what = Works on this phone only. Several people may share a phone, each with a PIN.
ways-pin-set = Set the PIN
field-new-pin = New PIN
field-pin-again = The same PIN again
field-phone = Name of the phone
phone-hint = Such as “phone at home”, so that you know it if it is lost
pin-length = { $least } to { $most } digits
pin-plain = This PIN is among the first that anybody tries (such as 123456, 111111). Choose another.
pin-differs = Type the same PIN both times.
ways-password = Password
ways-login = Sign-in name: { $login }
ways-password-what = A password alone is not enough: a code from the app comes after it.
ways-password-set = Set the password
ways-password-change = Change the password
field-new-password = New password
password-rules = At least { $n } characters. Three or four words that do not belong together are good.
password-short = Write at least { $n } characters.
password-long = Write at most { $n } characters.
password-context = It holds “{ $word }”, which anybody would try first. Leave that out.
password-guessable = This is guessed too soon. Join three or four words that do not belong together.
ways-app = App for codes
ways-app-what = An app on the phone shows a new code every 30 seconds. It needs no network.
ways-app-set = Add the app
ways-app-change = Add another app in place of the old one
ways-codes = Codes on paper
ways-codes-what = For when the phone is not at hand, beside the password; each works once.
ways-codes-new = Make new codes; the old ones are void
app-step-install = Open any authenticator app on the phone.
app-step-scan = Scan this QR code with it.
app-typed = If that does not work, type this:
app-qr = QR code for the app
app-step-code = Type the six digits that the app shows.
field-app-code = Code in the app
app-submit = Add
recovery-lead = Write these codes down, or print them. They are not shown again.
recovery-what = If the phone is lost, type one of them after the password. Each works once only.
recovery-done = Written down, go on
since = since { $when }
remove = Remove

# My page
me-grants = What I may do
me-no-grants = You may not do anything yet. Ask whoever invited you.
me-ways = Ways to sign in
me-ways-change = Change
me-sessions = Where I am signed in
me-sessions-caption = { $n ->
    [one] signed in at { $n } place
   *[other] signed in at { $n } places
}
me-end-others = End all others
me-devices = Phones with a PIN
me-devices-what = If a phone is lost, block it here.
me-devices-caption = { $n ->
    [one] { $n } phone
   *[other] { $n } phones
}
me-out = A shared phone?
me-out-button = Sign out
col-browser = Browser
col-opened = Since
col-seen = Last used
col-how = How
col-act = What to do
col-phone = Phone
col-enrolled = Since
col-used = Last used
browser-unknown = unknown browser
phone-unnamed = phone without a name
session-here = this one
session-end = End
phone-block = Lost, block it
phone-blocked = blocked
never = never
how-password = password
how-totp = code from the app
how-passkey = passkey
how-device = phone with PIN
how-recovery = code on paper
how-link = link

# Grants
grant-since = { $role }, { $place }, since { $from }
grant-from-to = { $role }, { $place }, from { $from } to { $to }
grant-stands = in force
grant-later = begins later
grant-over = over
grant-ended = ended on { $when }
whole = the whole organisation
area-gone = an area that is no more
duty-at = { $role }, { $place }
no-grants = no rights

# People
people-add = Add somebody
people-invite = Invite
people-search = Search by name
people-none = Nobody was found.
people-none-who = you: by adding somebody, or by inviting
people-more-exact = There are more: write more of the name.
people-caption = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
every-role = all roles
field-name = Name
field-area = Area
area-hint = A name in either script, or a code; empty for the whole organisation
field-from = From
field-until = Last day
field-with-office = The register has an office of this name and area; the right ends with it
until-before-from = The last day must come after the first.
no-such-office = Nobody of this name holds an office of this area in the register today. Write name and area as the register has them.
other-person = In the register the office is another person's. Add that person as somebody new.
col-role = Role
col-name = Name
col-grants = Rights
col-state = Sign-in
is-disabled = closed
is-enabled = open
new-lead = Write name and rights. At the end you get a link by which the person chooses how to sign in. You never know a password.
new-login-hint = Needed for roles in an office; not a mobile number, not an e-mail address
new-submit = Add, and get the link
login-needed = This role needs a sign-in name.
login-taken = This sign-in name, or this person, is there already.
login-missing = This role needs a sign-in name, which this person does not have.
not-yours-to-give = You cannot give this role there. Choose an area inside your own, and a role below yours.

# One person
disabled-since = Cannot sign in since { $when }.
prove-first = Prove that it is you before changing anything
give-more = Give one more right
give-submit = Give the right
end-grant = End this right
field-reason = Reason (is recorded)
recover = Make a new link
recover-what = A phone is lost, a password forgotten: once the new link is used, all earlier ways end.
invite-again = Make a new invitation
invite-again-what = Has not come in yet. A new link makes the old one void.
shut = Shutting out
end-sessions = End wherever they are signed in
disable = Shut out
open-again = Letting in again
enable = Let in again
link-invitation = invitation
link-recovery = new sign-in link
link-used = { $what }, made { $made }, used { $used }
link-replaced = { $what }, made { $made }, void
link-over = { $what }, made { $made }, time over
link-stands = { $what }, made { $made }, good until { $until }

# Invitations
progress = Of { $all }, { $came } came in: { $role }.
invite-choose = Below which unit do you invite?
invite-no-units = No unit is recorded below you.
invite-no-units-who = the office, with a file of areas (sangathan import areas)
invite-nothing-below = No unit whose head could be invited is recorded below { $unit }.
invite-how = Fill in the names that are missing. Each person gets a QR code: show it on the screen, or hand it over on paper. It works once, for seven days.
invite-level = { $role }
invite-caption = { $n } units: { $kind }
invite-form = Invite
invite-first = The first { $n } of { $all } units; when these are filled the next ones come.
invite-submit = Make the cards
invite-nobody-named = Fill in at least one name.
invited-meanwhile = { $unit }: somebody was invited meanwhile.
came-in-already = They have come in already; no invitation is needed.
col-unit = Unit
col-code = Code
col-stage = How far
col-further = Below
nobody-yet = nobody yet
stage-nobody = not invited
stage-invited = invited until { $until }
stage-invited-over = invitation is over
stage-came = came in
new-card = New QR code
cards-lead = { $n ->
    [one] { $n } card is ready.
   *[other] { $n } cards are ready.
}
cards-once = These codes are not shown again. Show them now, or print them; each is for one person.
cards-back = Done
card-qr = QR code for { $name }
card-step-scan = Open the QR code with the phone’s camera.
card-step-choose = Press “Go on” and choose a passkey or a PIN.
card-step-alone = Give the code to nobody else; it works once.
card-until = Until { $until }
card-link = Show the link

# Commands
sample-name = Sample { $role }
cli-user = People who sign in: add, list, shut out
cli-user-add = Add somebody; prints a link that works once, never a password
cli-user-list = Who can sign in
cli-user-link = A new link: an invitation at first, later in place of the ways there are
cli-user-disable = Shut somebody out, everywhere at once
cli-user-enable = Let somebody in again
cli-grant = Rights: give, list, end
cli-grant-add = Give somebody a role
cli-grant-list = All rights of somebody
cli-grant-end = End a right at once
cli-person = The person's id, from user list
cli-login = The sign-in name
cli-new-login = The sign-in name; needed for roles in an office
cli-public = The address under which people reach the server; links begin with it
cli-name = The name, as pages show it
cli-role = Only this role
cli-area = Only in this area: name or code
cli-grant-role = The role: { $roles }
cli-grant-area = The area: name or code; without it the whole organisation
cli-from = The first day; without it today
cli-to = The last day; without it open
cli-office = The right ends with this person's office in the register
cli-not-paid = Not a government servant, not paid from public funds (elected representatives excepted)
cli-reason = Why, for the record
cli-grant-id = The right's id, from grant list
cli-whom = For whom? Give --person or --login.
cli-bad-value = --{ $option }: “{ $value }” is not valid.
cli-added = { $name } was added, id { $id }. Give them this link; it works once:
cli-add-grant = Now give a right: sangathan grant add --person { $id } --role …
cli-link-invitation = Invitation for { $name }; it works once:
cli-link-recovery = New link for { $name }; once it is used the earlier ways end:
cli-disabled = { $name } is shut out, everywhere.
cli-enabled = { $name } can sign in again.
cli-given = { $name } was given { $role }, id { $id }.
cli-ended = The right is ended.

# Tokens of programs
me-tokens = Tokens of my programs
tokens-title = Tokens of programs
tokens-lead = A program that reads figures here comes in with a token of yours. It does what you choose, never more than you may, and ends at the latest with you.
tokens-what = Give each program its own; end it when the program is not used any more.
tokens-api = What programs can ask for
tokens-none = You have no token.
tokens-caption = { $n ->
    [one] One token
   *[other] { $n } tokens
 }
token-new = A new token
token-nothing = Your role includes nothing that a program could be given.
token-name = Name
token-name-hint = which program it is for, so that you know it again
token-reach = Read reach: areas, representatives, accounts, the report
token-meetings = Read meetings and promises
token-imports = See imports
token-audit = Read the audit trail
token-metrics = Read the counters of the server
token-area = Only this area
token-area-hint = its code or its name; empty: wherever you may
token-lasts = Good for
token-days = { $n } days
token-make = Make the token
token-made = Your new token. It is shown this once: copy it into the program now.
token-made-how = The program sends it as “Authorization: Bearer …”. Whoever has it reads what you chose; if it gets into wrong hands, end it below.
token-beyond = One of these is not included in your own role.
token-end = End
token-ended = ended { $at }
token-over = its time is over
token-col-may = May
token-col-where = Where
token-col-until = Until
cli-token = Tokens of programs: make, list, end
cli-token-add = Make a token for somebody; it is printed once
cli-token-list = The tokens of somebody
cli-token-end = End a token at once
cli-token-name = What the token is called
cli-token-may = What it may do: read_reach, read_meetings, see_imports, read_audit, read_metrics; several with commas; otherwise read_reach
cli-token-area = Only this area: its code or name
cli-token-days = For how many days, at most { $most }; otherwise 90
cli-token-id = The token, as list shows it
cli-token-made = Token { $id }. It is shown this once.
cli-token-ended = Token { $id } has ended.
cli-token-until = until { $at }

# Exports
exports-title = Exports
exports-lead = { $n ->
    [0] No file waits for your word.
    [one] One file waits for your word.
   *[other] { $n } files wait for your word.
 }
exports-how = A file with data of people states its purpose. A large one needs a second person; it may be taken once, within 24 hours.
exports-none = Nobody has asked for a file with data of people.
exports-caption = { $n ->
    [one] One file
   *[other] { $n } files
 }
export-col-what = File
export-col-who = Asked for by
export-col-purpose = What for
export-col-where = Where
export-col-state = How far
export-take = Take the file
export-new-title = Ask for a file with data of people
export-new-purpose = What do you need this file for?
export-new-hint = For example: phone list for the district meeting on 12 December. It is written into the record and on the file.
export-new-large = This is a large file: it is there after a second person has said yes.
export-new-submit = Ask for the file
export-rows = { $what }: { $n } rows
export-waits = waits for a second person
export-ready = approved: { $who }
export-said-no = refused: { $who }
export-taken = taken { $at }
export-expired = its time is over
export-rule = small file
export-gone = no longer known
export-approve = Approve
export-refuse = Refuse

# Letting a worker in
title-worker-account = A card to come in with
worker-account-lead = Give them the card: with it they come in on their phone, choose a PIN, write their own work and see their own data.
worker-account-submit = Make the card
worker-account-no-duty = They have no duty in your area at present. Give them a duty first, then make the card.
