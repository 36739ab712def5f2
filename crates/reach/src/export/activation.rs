//! The board of activation for a spreadsheet: a line for each representative and platform, and the counts of two hands side by side.

use accounts::platform::Platform;
use system::Grid;
use words::Locale;

use super::sheet::as_of;
use crate::activation::{Board, Row};
use crate::messages as m;
use crate::model::Reading;
use crate::rules::activation::Activation;
use crate::sentences as say;
use crate::views::due::account_name;

/// Who is where: platforms and states by their names, for whoever counts them.
pub(crate) fn board(b: &Board, l: Locale) -> Grid {
    let mut all: Vec<(&Row, Platform, &Activation)> = Vec::new();
    for r in &b.rows {
        all.extend(b.platforms.iter().zip(&r.on).map(|(p, a)| (r, *p, a)));
    }
    Grid::of(format!("activation-{}-{}", b.role.name(), b.day), m::activation_short(l), all)
        .column(m::col_name(l), |(r, ..)| r.names.get(l))
        .column(m::col_role(l), |(r, ..)| r.role.title(l))
        .column(m::col_area(l), |(r, ..)| r.area.as_ref().map(|a| a.name(l)))
        .column(m::col_code(l), |(r, ..)| r.area.as_ref().map(|a| a.identity.code.as_str()))
        .column(m::col_platform(l), |(_, p, _)| p.name())
        .column(m::col_status(l), |(.., a)| a.state.name())
        .column(m::col_since(l), |(.., a)| a.since)
        .column(m::activation_basis(l), |(.., a)| a.basis.map(|b| say::rests_on(b, l)))
        .about([m::activation_title(l), as_of(b.day, l)])
}

/// What the office counted beside what the platform's interface said.
pub(crate) fn beside(b: &Board, l: Locale) -> Grid {
    let count = |r: &Reading| r.count.map(Into::into);
    Grid::of(format!("counts-beside-{}-{}", b.role.name(), b.day), m::beside_short(l), &b.beside)
        .column(m::col_name(l), |x| x.names.get(l))
        .column(m::col_platform(l), |x| say::platform_name(x.held.platform, l))
        .column(m::col_account(l), |x| account_name(l, &x.held))
        .bounds(l, &m::beside_office(l), |x| count(&x.pair.office))
        .column(m::beside_on(l, m::beside_office(l)), |x| x.pair.office.day)
        .bounds(l, &m::beside_interface(l), |x| count(&x.pair.interface))
        .column(m::beside_on(l, m::beside_interface(l)), |x| x.pair.interface.day)
        .column(m::beside_apart(l), |x| x.pair.apart())
        .column(m::beside_share(l), |x| x.pair.share())
        .about([m::beside_title(l), as_of(b.day, l)])
}
