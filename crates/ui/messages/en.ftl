# The frame around every page
product = Sangathan
title = { $page } · Sangathan
skip = Skip to the main part
menu = Menu
menu-label = Main menu
other-language = हिन्दी
sign-out = Sign out
sample-band = Sample: all people and figures are invented
data-as-of = Figures up to { $when }
version = Version { $version }
sources = Where the figures come from
contact = What happens to your data, and whom to complain to
address = Address of this page: { $url }

# Verdicts
verdict-of = Target:
verdict-met = met
verdict-not-met = not met
verdict-cannot-tell = cannot tell
verdict-no-target = no target set
verdict-key = What the signs mean

# Tables
sort = Order
sort-up = ascending
sort-down = descending
more-rows = More rows ›
download = Download
least-of = { $what } (at least)
most-of = { $what } (at most)
sheet-about = What this is
unknown = not known

# Filters
filter = Filter
filter-go = Show
filter-clear = Show all

# Sources
provenance-source = Source
provenance-date = Date
provenance-rule = Rule
provenance-count = Counted

# Empty places
empty-filled-by = Who fills this: { $who }

# Forms
form-errors = { $n ->
    [one] { $n } thing to put right
   *[other] { $n } things to put right
}
form-foreign = This form was not opened since you signed in, or it was cut short on its way. Nothing was recorded. Open the page again and send it once more.
parameter-wrong = The parameter «{ $name }» cannot be read, or is empty.
optional = (optional)

# Charts
curve-met = surely above
curve-cannot-tell = cannot tell
curve-not-met = not above
curve-range = { $least } to { $most }
curve-mark = { $share } ({ $label }): { $met } of { $all } surely above
curve-mark-unsure = { $share } ({ $label }): { $met } of { $all } surely above, { $unsure } cannot tell
curve-mark-uncounted = { $share } ({ $label })
curve-threshold = Threshold
curve-as-table = The same as a table
curve-people = how many of { $n }
series-gaps = { $n ->
    [one] Counting stopped { $n } time; the line is broken there.
   *[other] Counting stopped { $n } times; the line is broken there.
}
series-band = the true number lies in this band
series-open = at least this many
series-target = { $label }: { $n }
series-not-from-zero = This chart begins at { $n }, not at zero.
series-empty = There is no count for these days.
series-day = Day
series-count = Count
series-as-table = The counts as a table
bars-unknown = not counted in this week.
bars-week = Week that ended on { $day }
series-enlarge = Enlarge
series-near = Zoom in
series-far = Zoom out
series-earlier = Earlier
series-later = Later

# Maps
map-move = Movable map
map-whole = Show all
map-area = Area
map-verdict = Target
map-undrawn = { $n ->
    [one] The outline of { $n } area is not known; it stands in the table only.
   *[other] The outlines of { $n } areas are not known; they stand in the table only.
}

# Problems
problem-400 = This request could not be understood
problem-400-why = Something in the address or in what was sent is incomplete. Go back and try again.
problem-401 = Sign in first
problem-401-why = You have to sign in to see this page.
problem-sign-in = Sign in
problem-403 = This is not allowed
problem-403-why = You have not been given the right to do this. Ask whoever gave you your account.
problem-404 = This page was not found
problem-404-why = The address may be wrong, or the thing may have been removed.
problem-405 = This cannot be done at this address
problem-405-why = Go back to the previous page and send the form again.
problem-409 = Something changed meanwhile
problem-409-why = Someone else changed the same entry. Nothing is lost: open the page again, look, and then write.
problem-413 = The file is too large
problem-413-why = Split the file into smaller parts and send those.
problem-422 = Something has to be put right
problem-422-why = What was sent cannot be stored as it stands.
problem-429 = Please wait a little
problem-429-why = There were too many attempts in a short time. Try again later.
problem-500 = Something went wrong on our side
problem-500-why = It is not your fault. What you wrote was not stored; try again a little later.
problem-503 = Busy just now
problem-503-why = A large job is running, such as a file being imported. Try again in a minute.
problem-507 = There is no room left
problem-507-why = The server has no space left. Tell the operator.
problem-way-out = What to do now
problem-home = Go to the first page
problem-retry = Try again
problem-id = If you ask about this, give this number:
csrf-why = This request came from another website and was therefore refused. Open the page on this site and send it again.
