//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `State`
pub fn kind_state(l: Locale) -> String {
    MESSAGES.format(l, "kind-state", &[])
}

/// `Organisational district`
pub fn kind_org_district(l: Locale) -> String {
    MESSAGES.format(l, "kind-org-district", &[])
}

/// `Assembly constituency`
pub fn kind_assembly(l: Locale) -> String {
    MESSAGES.format(l, "kind-assembly", &[])
}

/// `Mandal`
pub fn kind_mandal(l: Locale) -> String {
    MESSAGES.format(l, "kind-mandal", &[])
}

/// `Booth`
pub fn kind_booth(l: Locale) -> String {
    MESSAGES.format(l, "kind-booth", &[])
}

/// `District`
pub fn kind_district(l: Locale) -> String {
    MESSAGES.format(l, "kind-district", &[])
}

/// `Block`
pub fn kind_block(l: Locale) -> String {
    MESSAGES.format(l, "kind-block", &[])
}

/// `Lok Sabha constituency`
pub fn kind_loksabha(l: Locale) -> String {
    MESSAGES.format(l, "kind-loksabha", &[])
}

/// `Shakti kendra`
pub fn kind_kendra(l: Locale) -> String {
    MESSAGES.format(l, "kind-kendra", &[])
}

/// `Cluster`
pub fn kind_cluster(l: Locale) -> String {
    MESSAGES.format(l, "kind-cluster", &[])
}

/// `No area is called «{ $asked }». Write its code, or add this name with aliases.`
pub fn area_unknown<'a>(l: Locale, asked: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "area-unknown", &[("asked", asked.into())])
}

/// `No area is called «{ $asked }». The nearest names: { $nearest }. Write the right name or the code, or add this name with aliases.`
pub fn area_unknown_near<'a>(l: Locale, asked: impl Into<Arg<'a>>, nearest: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "area-unknown-near", &[("asked", asked.into()), ("nearest", nearest.into())])
}

/// `More than one area is called «{ $asked }»: { $candidates }. Write the code.`
pub fn area_ambiguous<'a>(l: Locale, asked: impl Into<Arg<'a>>, candidates: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "area-ambiguous", &[("asked", asked.into()), ("candidates", candidates.into())])
}

/// `Areas`
pub fn title_areas(l: Locale) -> String {
    MESSAGES.format(l, "title-areas", &[])
}

/// `Other names of areas`
pub fn title_aliases(l: Locale) -> String {
    MESSAGES.format(l, "title-aliases", &[])
}

/// `Electors`
pub fn title_electors(l: Locale) -> String {
    MESSAGES.format(l, "title-electors", &[])
}

/// `Outlines of areas`
pub fn title_boundaries(l: Locale) -> String {
    MESSAGES.format(l, "title-boundaries", &[])
}

/// `«{ $value }» is no kind of area. Write one of: { $kinds }`
pub fn row_kind_unknown<'a>(l: Locale, value: impl Into<Arg<'a>>, kinds: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-kind-unknown", &[("value", value.into()), ("kinds", kinds.into())])
}

/// `The code «{ $code }» already belongs to a { $kind }; an area never changes its kind. Use another code.`
pub fn row_kind_changed<'a>(l: Locale, code: impl Into<Arg<'a>>, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-kind-changed", &[("code", code.into()), ("kind", kind.into())])
}

/// `There is no name: fill in name_hi or name_en at least.`
pub fn row_no_name(l: Locale) -> String {
    MESSAGES.format(l, "row-no-name", &[])
}

/// `The area above, «{ $code }», stands neither in a sound row of this file nor in the database. Correct its code.`
pub fn row_parent_unknown<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-parent-unknown", &[("code", code.into())])
}

/// `«{ $code }» cannot lie below itself.`
pub fn row_parent_loop<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-parent-loop", &[("code", code.into())])
}

/// `The group «{ $code }» stands neither in this file nor in the database. Correct its code.`
pub fn row_group_unknown<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-group-unknown", &[("code", code.into())])
}

/// `«{ $code }» is no group; member_of takes the code of a Lok Sabha seat, district, block, kendra or cluster.`
pub fn row_group_kind<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-group-kind", &[("code", code.into())])
}

/// `«{ $value }» is no reservation; write GEN, SC or ST.`
pub fn row_reserved<'a>(l: Locale, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-reserved", &[("value", value.into())])
}

/// `The code «{ $code }» stands for the same date earlier in this file (row { $row }).`
pub fn row_code_twice<'a>(l: Locale, code: impl Into<Arg<'a>>, row: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-code-twice", &[("code", code.into()), ("row", row.into())])
}

/// `valid_to lies before valid_from.`
pub fn row_span(l: Locale) -> String {
    MESSAGES.format(l, "row-span", &[])
}

/// `«{ $code }»: this was so until { $day }; what is known since then stays. To change that, fill in valid_from.`
pub fn row_dated<'a>(l: Locale, code: impl Into<Arg<'a>>, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-dated", &[("code", code.into()), ("day", day.into())])
}

/// `«{ $code }» is a { $kind } and cannot stand above a { $child }. Correct the code of the area above.`
pub fn row_parent_level<'a>(
    l: Locale,
    code: impl Into<Arg<'a>>,
    kind: impl Into<Arg<'a>>,
    child: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "row-parent-level",
        &[("code", code.into()), ("kind", kind.into()), ("child", child.into())],
    )
}

/// `«{ $code }» is a { $kind }, not a { $said }. Correct the code or the kind before it.`
pub fn row_group_other<'a>(
    l: Locale,
    code: impl Into<Arg<'a>>,
    kind: impl Into<Arg<'a>>,
    said: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "row-group-other",
        &[("code", code.into()), ("kind", kind.into()), ("said", said.into())],
    )
}

/// `The same name from the same date stands earlier in this file (row { $row }) with another last date. Keep one of the rows.`
pub fn row_alias_twice<'a>(l: Locale, row: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "row-alias-twice", &[("row", row.into())])
}

/// `There is no number of electors: fill in electors, or male and female.`
pub fn electors_no_count(l: Locale) -> String {
    MESSAGES.format(l, "electors-no-count", &[])
}

/// `There is no date of the roll: fill in the column as_of or give --on.`
pub fn electors_no_date(l: Locale) -> String {
    MESSAGES.format(l, "electors-no-date", &[])
}

/// `The date of the roll, { $day }, is later than today. Write the right date in the column as_of or give it with --on.`
pub fn electors_future<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "electors-future", &[("day", day.into())])
}

/// `The parts add up to { $sum }, but electors says { $stated }. electors was kept.`
pub fn electors_sum<'a>(l: Locale, sum: impl Into<Arg<'a>>, stated: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "electors-sum", &[("sum", sum.into()), ("stated", stated.into())])
}

/// `Implausible: { $male } men, { $female } women. The number was kept and marked.`
pub fn electors_ratio<'a>(l: Locale, male: impl Into<Arg<'a>>, female: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "electors-ratio", &[("male", male.into()), ("female", female.into())])
}

/// `Implausible: from { $before } ({ $roll }) to { $after }, a change of more than 40%. The number was kept and marked.`
pub fn electors_change<'a>(
    l: Locale,
    before: impl Into<Arg<'a>>,
    roll: impl Into<Arg<'a>>,
    after: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "electors-change",
        &[("before", before.into()), ("roll", roll.into()), ("after", after.into())],
    )
}

/// `{ $child } has { $n } electors, more than the { $total } of { $parent } above it. The number was kept and marked.`
pub fn electors_above_parent<'a>(
    l: Locale,
    child: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
    total: impl Into<Arg<'a>>,
    parent: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "electors-above-parent",
        &[("child", child.into()), ("n", n.into()), ("total", total.into()), ("parent", parent.into())],
    )
}

/// `{ $parent } has { $total } electors, but its { $count } parts add up to { $sum }.`
pub fn electors_children<'a>(
    l: Locale,
    parent: impl Into<Arg<'a>>,
    total: impl Into<Arg<'a>>,
    count: impl Into<Arg<'a>>,
    sum: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "electors-children",
        &[("parent", parent.into()), ("total", total.into()), ("count", count.into()), ("sum", sum.into())],
    )
}

/// `The number of electors is written rounded («{ $value }»); { $n } was kept.`
pub fn electors_approx<'a>(l: Locale, value: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "electors-approx", &[("value", value.into()), ("n", n.into())])
}

/// `The number of { $area } for { $day } stands earlier in this file (row { $row }).`
pub fn electors_twice<'a>(
    l: Locale,
    area: impl Into<Arg<'a>>,
    day: impl Into<Arg<'a>>,
    row: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "electors-twice", &[("area", area.into()), ("day", day.into()), ("row", row.into())])
}

/// `This feature has no outline. Draw it, or leave the feature out.`
pub fn outline_empty(l: Locale) -> String {
    MESSAGES.format(l, "outline-empty", &[])
}

/// `A { $kind } is no area; an outline is a polygon or several of them. Save the map with the areas themselves.`
pub fn outline_not_an_area<'a>(l: Locale, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "outline-not-an-area", &[("kind", kind.into())])
}

/// `The outline cannot be read at «{ $at }». Take the map file (GeoJSON) as it was published.`
pub fn outline_unreadable<'a>(l: Locale, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "outline-unreadable", &[("at", at.into())])
}

/// `«{ $x } { $y }» is no longitude and latitude in degrees. Save the map in WGS 84 (EPSG:4326).`
pub fn outline_range<'a>(l: Locale, x: impl Into<Arg<'a>>, y: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "outline-range", &[("x", x.into()), ("y", y.into())])
}

/// `Latitude stands before longitude. Save the map with longitude first.`
pub fn outline_swapped(l: Locale) -> String {
    MESSAGES.format(l, "outline-swapped", &[])
}

/// `A ring of { $n } points encloses nothing; it takes four, the last being the first again. Draw it anew.`
pub fn outline_few_points<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "outline-few-points", &[("n", n.into())])
}

/// `A ring ends { $gap } degrees from its beginning. Close it.`
pub fn outline_open<'a>(l: Locale, gap: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "outline-open", &[("gap", gap.into())])
}

/// `The outline encloses nothing. Draw it anew.`
pub fn outline_flat(l: Locale) -> String {
    MESSAGES.format(l, "outline-flat", &[])
}

/// `This feature does not say of which area it is: code, number and name are blank.`
pub fn boundary_no_area(l: Locale) -> String {
    MESSAGES.format(l, "boundary-no-area", &[])
}

/// `«{ $asked }» is a number; say of what: --set kind=assembly`
pub fn boundary_of_what<'a>(l: Locale, asked: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "boundary-of-what", &[("asked", asked.into())])
}

/// `The number «{ $number }» is that of { $one }, the name «{ $name }» that of { $other }. Correct one of them, or say with --map code=… which to go by.`
pub fn boundary_disagree<'a>(
    l: Locale,
    number: impl Into<Arg<'a>>,
    one: impl Into<Arg<'a>>,
    name: impl Into<Arg<'a>>,
    other: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "boundary-disagree",
        &[("number", number.into()), ("one", one.into()), ("name", name.into()), ("other", other.into())],
    )
}

/// `{ $area } stands in this file already (feature { $row }); this is taken as another part of it.`
pub fn boundary_part<'a>(l: Locale, area: impl Into<Arg<'a>>, row: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "boundary-part", &[("area", area.into()), ("row", row.into())])
}

/// `The outline would end before it begins. Correct valid_from or valid_to.`
pub fn boundary_span(l: Locale) -> String {
    MESSAGES.format(l, "boundary-span", &[])
}

/// `{ $area } stands in this file already (feature { $row }) for some of the same days. Keep one of them.`
pub fn boundary_twice<'a>(l: Locale, area: impl Into<Arg<'a>>, row: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "boundary-twice", &[("area", area.into()), ("row", row.into())])
}

/// `A part of { $area } encloses nothing and was left out; the rest was taken.`
pub fn boundary_collapsed<'a>(l: Locale, area: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "boundary-collapsed", &[("area", area.into())])
}

/// `State, districts, seats, mandals, booths: codes, names, and what lies in what.`
pub fn about_areas(l: Locale) -> String {
    MESSAGES.format(l, "about-areas", &[])
}

/// `Other names of places, so that files that use them are understood.`
pub fn about_aliases(l: Locale) -> String {
    MESSAGES.format(l, "about-aliases", &[])
}

/// `Outlines for the map (GeoJSON or TopoJSON).`
pub fn about_boundaries(l: Locale) -> String {
    MESSAGES.format(l, "about-boundaries", &[])
}

/// `The electors of each area, with the date of the roll.`
pub fn about_electors(l: Locale) -> String {
    MESSAGES.format(l, "about-electors", &[])
}
