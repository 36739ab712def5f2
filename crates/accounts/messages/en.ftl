title-accounts = Social media accounts

book-held = This account is recorded as held by { $name }. Write it in the row of whoever holds it, or first record its last day there.
book-which = This person has several accounts on this platform ({ $handles }) and the row does not say which. Write the handle or the owner.
book-known = It says that there is no account, but the account { $handle } is recorded. First record that account's last day.
person-unknown = Nobody called «{ $name }» is recorded. The nearest: { $near }. Record them first with roster or offices, or write the id.
person-two = More than one person is called «{ $name }»: { $candidates }. Fill in the column area, or write the id.
id-bad = «{ $id }» cannot be an account id of { $platform }. Format long numbers as Text in Excel before writing them.
platform-unknown = The platform «{ $value }» was not recognised. Write one of: { $known }
owner-unknown = «{ $value }» was not recognised. Write government, party, personal or unstated.

# Files to import, in one line
about-accounts = Whose account is which: handle, id or link.

# my data: what is held here
held-account = Your social media account
held-account-why = The account is public; its followers are counted, never who they are
held-account-source = from a list of the organisation, or from what the platform shows to everybody
held-no-handle = name not known
held-owner = Whose
held-until = Until
