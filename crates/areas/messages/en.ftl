kind-state = State
kind-org-district = Organisational district
kind-assembly = Assembly constituency
kind-mandal = Mandal
kind-booth = Booth
kind-district = District
kind-block = Block
kind-loksabha = Lok Sabha constituency
kind-kendra = Shakti kendra
kind-cluster = Cluster

area-unknown = No area is called «{ $asked }». Write its code, or add this name with aliases.
area-unknown-near = No area is called «{ $asked }». The nearest names: { $nearest }. Write the right name or the code, or add this name with aliases.
area-ambiguous = More than one area is called «{ $asked }»: { $candidates }. Write the code.

title-areas = Areas
title-aliases = Other names of areas
title-electors = Electors
title-boundaries = Outlines of areas

row-kind-unknown = «{ $value }» is no kind of area. Write one of: { $kinds }
row-kind-changed = The code «{ $code }» already belongs to a { $kind }; an area never changes its kind. Use another code.
row-no-name = There is no name: fill in name_hi or name_en at least.
row-parent-unknown = The area above, «{ $code }», stands neither in a sound row of this file nor in the database. Correct its code.
row-parent-loop = «{ $code }» cannot lie below itself.
row-group-unknown = The group «{ $code }» stands neither in this file nor in the database. Correct its code.
row-group-kind = «{ $code }» is no group; member_of takes the code of a Lok Sabha seat, district, block, kendra or cluster.
row-reserved = «{ $value }» is no reservation; write GEN, SC or ST.
row-code-twice = The code «{ $code }» stands for the same date earlier in this file (row { $row }).
row-span = valid_to lies before valid_from.
row-dated = «{ $code }»: this was so until { $day }; what is known since then stays. To change that, fill in valid_from.
row-parent-level = «{ $code }» is a { $kind } and cannot stand above a { $child }. Correct the code of the area above.
row-group-other = «{ $code }» is a { $kind }, not a { $said }. Correct the code or the kind before it.
row-alias-twice = The same name from the same date stands earlier in this file (row { $row }) with another last date. Keep one of the rows.

electors-no-count = There is no number of electors: fill in electors, or male and female.
electors-no-date = There is no date of the roll: fill in the column as_of or give --on.
electors-future = The date of the roll, { $day }, is later than today. Write the right date in the column as_of or give it with --on.
electors-sum = The parts add up to { $sum }, but electors says { $stated }. electors was kept.
electors-ratio = Implausible: { $male } men, { $female } women. The number was kept and marked.
electors-change = Implausible: from { $before } ({ $roll }) to { $after }, a change of more than 40%. The number was kept and marked.
electors-above-parent = { $child } has { $n } electors, more than the { $total } of { $parent } above it. The number was kept and marked.
electors-children = { $parent } has { $total } electors, but its { $count } parts add up to { $sum }.
electors-approx = The number of electors is written rounded («{ $value }»); { $n } was kept.
electors-twice = The number of { $area } for { $day } stands earlier in this file (row { $row }).

outline-empty = This feature has no outline. Draw it, or leave the feature out.
outline-not-an-area = A { $kind } is no area; an outline is a polygon or several of them. Save the map with the areas themselves.
outline-unreadable = The outline cannot be read at «{ $at }». Take the map file (GeoJSON) as it was published.
outline-range = «{ $x } { $y }» is no longitude and latitude in degrees. Save the map in WGS 84 (EPSG:4326).
outline-swapped = Latitude stands before longitude. Save the map with longitude first.
outline-few-points = A ring of { $n } points encloses nothing; it takes four, the last being the first again. Draw it anew.
outline-open = A ring ends { $gap } degrees from its beginning. Close it.
outline-flat = The outline encloses nothing. Draw it anew.
boundary-no-area = This feature does not say of which area it is: code, number and name are blank.
boundary-of-what = «{ $asked }» is a number; say of what: --set kind=assembly
boundary-disagree = The number «{ $number }» is that of { $one }, the name «{ $name }» that of { $other }. Correct one of them, or say with --map code=… which to go by.
boundary-part = { $area } stands in this file already (feature { $row }); this is taken as another part of it.
boundary-span = The outline would end before it begins. Correct valid_from or valid_to.
boundary-twice = { $area } stands in this file already (feature { $row }) for some of the same days. Keep one of them.
boundary-collapsed = A part of { $area } encloses nothing and was left out; the rest was taken.

# Files to import, in one line
about-areas = State, districts, seats, mandals, booths: codes, names, and what lies in what.
about-aliases = Other names of places, so that files that use them are understood.
about-boundaries = Outlines for the map (GeoJSON or TopoJSON).
about-electors = The electors of each area, with the date of the roll.
