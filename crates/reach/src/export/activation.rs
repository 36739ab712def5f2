//! The board of activation for a spreadsheet: a line for each representative and platform, states by their names.

use words::Locale;

use super::sheet::safe;
use crate::activation::Board;
use crate::messages as m;
use crate::sentences as say;

/// CSV with a byte-order mark, so that a spreadsheet shows Hindi.
pub fn csv(b: &Board, l: Locale) -> Vec<u8> {
    let mut out = "\u{feff}".as_bytes().to_vec();
    let mut w = csv::Writer::from_writer(&mut out);
    // Writing to memory does not fail.
    let _ = w.write_record([
        m::col_name(l),
        m::col_role(l),
        m::col_area(l),
        m::col_code(l),
        m::col_platform(l),
        m::col_status(l),
        m::col_since(l),
        m::activation_basis(l),
    ]);
    for r in &b.rows {
        for (platform, a) in b.platforms.iter().zip(&r.on) {
            let _ = w.write_record([
                safe(r.names.get(l)),
                r.role.title(l),
                safe(r.area.as_ref().map_or("", |a| a.name(l))),
                safe(r.area.as_ref().map_or("", |a| &a.identity.code)),
                platform.name().to_owned(),
                a.state.name().to_owned(),
                a.since.map(|d| d.to_string()).unwrap_or_default(),
                a.basis.map(|b| say::rests_on(b, l)).unwrap_or_default(),
            ]);
        }
    }
    let _ = w.flush();
    drop(w);
    out
}
