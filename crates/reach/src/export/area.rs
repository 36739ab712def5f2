//! The rolls of an area, for a spreadsheet.

use areas::model::Electors;
use system::Grid;
use words::Locale;

use super::sheet::as_of;
use crate::messages as m;
use crate::place::Place;
use crate::views::area::{doubts, title};

/// Its electors on every roll.
pub(crate) fn electors(p: &Place, l: Locale) -> Grid {
    let source = |e: &Electors| if e.source.is_empty() { m::not_stated(l) } else { e.source.clone() };
    Grid::of(format!("electors-{}-{}", p.area.identity.code, p.on), m::area_electors(l), &p.rolls)
        .column(m::col_roll(l), |e| e.as_of)
        .column(m::col_electors(l), |e| e.n)
        .column(m::col_male(l), |e| e.male)
        .column(m::col_female(l), |e| e.female)
        .column(m::col_third(l), |e| e.third_gender)
        .column(m::col_source(l), source)
        .column(m::col_doubt(l), |e| doubts(e, l))
        .about([title(l, &p.area), m::area_rolls(l), as_of(p.on, l)])
}
