//! The report as one page that needs nothing else: to send, to print, to keep.

use ui::{Markup, html};
use words::Locale;

use crate::messages as m;
use crate::report::Report;
use crate::sentences as say;

/// The whole document. Its few style rules stand in it, because it is opened from a folder and not from the server.
pub fn page(r: &Report, l: Locale) -> String {
    let title = say::headline(r, l);
    let body: Markup = html! {
        (ui::DOCTYPE)
        html lang=(l.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { "body{font:16px/1.6 'Noto Sans Devanagari',sans-serif;margin:1.5rem;max-width:70rem}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}td.n{text-align:right;font-variant-numeric:tabular-nums}small{color:#444}" }
            }
            body {
                h1 { (title) }
                @for line in say::further(r, l) { p { (line) } }
                @if let Some(rule) = &r.rule {
                    p { (say::rule(rule, l)) br; small { (m::rule_authority(l, rule.authority.as_str())) } }
                }
                p { small { (m::as_of_line(l, words::dates::date(r.asked.as_of.day, l))) } }
                @if let Some(line) = say::imported_since(r, l) { p { small { (line) } } }
                table {
                    thead { tr {
                        th { (m::col_verdict(l)) } th { (m::col_name(l)) } th { (m::col_area(l)) } th { (m::col_electors(l)) }
                        th { (m::col_needed(l)) } th { (m::col_sum(l)) } th { (m::col_largest(l)) } th { (m::measure_reach(l)) }
                        th { (m::col_share(l)) } th { (m::col_growth(l)) } th { (m::col_missing(l)) }
                    } }
                    tbody {
                        @for x in &r.rows {
                            tr {
                                td { (say::verdict(x, l)) }
                                td { (x.names.get(l)) }
                                td { (x.area.as_ref().map_or("—", |a| a.name(l))) }
                                td.n { @if let Some(e) = &x.subject.electors { (words::numbers::grouped(e.n, l)) br; small { (e.as_of) " " (e.source) } } }
                                td.n { (x.judgement.needed.map(|n| words::numbers::grouped(n, l)).unwrap_or_default()) }
                                td.n { (say::followers(&x.judgement.sum.bounds, l)) }
                                td.n { (say::followers(&x.judgement.largest.bounds, l)) }
                                td { (say::in_area(x, l)) @if let Some(basis) = say::inside_basis(x, l) { br; small { (basis) } } }
                                td.n { (say::share(&x.judgement, l)) }
                                td { (say::growth(x, l)) }
                                td { @for line in say::missing(x, l) { (line) br; } }
                            }
                        }
                    }
                }
                @for v in &r.vacant { p { (m::vacant_line(l, v.role.title(l), v.area.name(l), v.since.to_string())) } }
            }
        }
    };
    body.into_string()
}
