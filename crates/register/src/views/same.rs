//! How two entries look side by side, what speaks for one person and what against, and what was decided.

use base::Day;
use ui::form::hidden;
use ui::state::{Empty, empty};
use ui::table::{AFTER, Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::numbers::grouped;
use words::{Locale, dates, fold};

use super::workers::{duty, name, truth};
use crate::actions::phones::Shared;
use crate::actions::same::{Made, Review, SHARED, Shown};
use crate::actions::worker::Card;
use crate::messages as m;
use crate::model::same::{Decision, Weighed};
use crate::model::workers::{Designations, Gender};
use crate::rules::same::{Field, Finding, Rival};
use crate::store::one_worker::Entry;
use crate::web::same::{DECIDE, LOOK, PHONES, SAME};
use crate::web::workers::href;

/// What a review page shows beside the pairs.
pub(crate) struct Page<'a> {
    /// What is to be decided.
    pub review: &'a Review,
    /// The operations of the pairs' forms, in their order.
    pub ops: &'a [String],
    /// The operations that take the last decision back, and look for pairs.
    pub others: &'a [String; 2],
    /// The organisation's designations.
    pub designations: &'a Designations,
    /// Where the forms lead back to.
    pub back: &'a str,
    /// What is wrong with what was sent.
    pub wrong: Option<&'a str>,
}

fn called(c: &Card, l: Locale) -> String {
    name((&c.entry.name_hi, &c.entry.name_en), l)
}

/// The pairs to decide.
pub(crate) fn review(l: Locale, x: &Page<'_>) -> Markup {
    let r = x.review;
    html! {
        (lead(&m::same_lead(l, r.left), &[m::same_today(l, r.today)]))
        @if let Some(wrong) = x.wrong { p.error role="alert" { (wrong) } }
        @if let Some(last) = &r.last { (just_decided(l, last, &x.others[0], x.back)) }
        @if r.pairs.is_empty() && r.looked.is_none() {
            (empty(l, &Empty { what: m::same_never(l), filled_by: m::same_never_who(l), action: None }))
        }
        @if !r.pairs.is_empty() { p.sub { (m::same_about(l)) } }
        div data-pairs {
            @for (pair, op) in r.pairs.iter().zip(x.ops) {
                (side_by_side(l, pair, op, x.back, x.designations, true))
            }
        }
        @if !r.pairs.is_empty() { p.sub.no-print.same-keys hidden { (m::same_keys(l)) } }
        @if let Some(next) = r.next {
            p.no-print { a.button.button-quiet data-key="next" href={ (SAME) "?" (AFTER) "=" (next.text()) } { (m::same_next(l)) } }
        }
        p { a href=(PHONES) { (m::phones_link(l)) } }
        @if let Some(at) = r.looked { p.sub { (m::same_looked(l, instant(at, l))) } }
        @if r.may_look {
            form.no-print method="post" action=(LOOK) {
                (hidden(&x.others[1]))
                button.button-quiet type="submit" { (m::same_look(l)) }
                p.sub { (m::same_look_hint(l)) }
            }
        }
    }
}

fn instant(at: i64, l: Locale) -> String {
    let at = jiff::Timestamp::from_microsecond(at);
    at.map_or_else(|_| NONE.to_owned(), |at| dates::date_time(at, l))
}

fn just_decided(l: Locale, last: &Made, op: &str, back: &str) -> Markup {
    let [a, b] = last.cards.each_ref().map(|c| called(c, l));
    let said = match last.fact.decision {
        Decision::Same => m::same_last_same(l, &a, &b),
        _ => m::same_last_not(l, &a, &b),
    };
    html! {
        div role="status" { p.sub { (said) } (take_back(l, last, op, back)) }
    }
}

fn take_back(l: Locale, made: &Made, op: &str, back: &str) -> Markup {
    html! {
        form.no-print method="post" action=(DECIDE) {
            (hidden(op))
            input type="hidden" name="a" value=(made.fact.two.a);
            input type="hidden" name="b" value=(made.fact.two.b);
            input type="hidden" name="back" value=(back);
            button.button-quiet type="submit" name="decision" value="undone" data-key="u" { (m::same_undo(l)) }
        }
    }
}

/// Two entries side by side, with the form that decides.
fn side_by_side(l: Locale, pair: &Shown, op: &str, back: &str, all: &Designations, later: bool) -> Markup {
    let [a, b] = &pair.cards;
    let (first, second) = (called(a, l), called(b, l));
    let (alike, unlike) = evidence(l, pair);
    // Two numbers may look alike when they are masked.
    let (mobile, from) = (m::contact_mobile(l), m::same_entered(l));
    let other_number = pair.weighed.finding(Field::Mobile) == Finding::Other;
    let behind = crate::model::same::Behind { weight: pair.weighed.weight, two: pair.two };
    let id = pair.two.a.to_string() + &pair.two.b.to_string();
    html! {
        article.same tabindex="0" aria-label=(m::same_pair(l, &first, &second)) {
            h2 { (m::same_pair(l, &first, &second)) }
            p { strong { (strength(l, &pair.weighed)) } }
            @if !alike.is_empty() { p { (m::same_alike(l)) ": " (alike.join(", ")) } }
            @if !unlike.is_empty() { p { (m::same_unlike(l)) ": " (unlike.join(", ")) } }
            @if pair.weighed.rival == Rival::House && pair.weighed.weight < MUCH && pair.weighed.finding(Field::Mobile) == Finding::Same {
                p.sub { (m::same_house(l)) }
            }
            table.table.same-sides {
                thead { tr { th scope="col" { (m::same_field(l)) } th scope="col" { (m::same_first(l)) } th scope="col" { (m::same_second(l)) } } }
                tbody {
                    @for (label, x, y) in rows(l, a, b, all) {
                        @let differs = label != from && (x != y && x != NONE && y != NONE || label == mobile && other_number);
                        tr class=[differs.then_some("same-differs")] {
                            th scope="row" { (label) @if differs { " " small { "≠ " (m::same_differs(l)) } } }
                            td { (x) } td { (y) }
                        }
                    }
                }
            }
            form.no-print method="post" action=(DECIDE) aria-label=(m::same_choice(l)) {
                (hidden(op))
                input type="hidden" name="a" value=(pair.two.a);
                input type="hidden" name="b" value=(pair.two.b);
                input type="hidden" name="back" value=(back);
                p.same-do {
                    button type="submit" name="decision" value="same" data-key="s" { (m::same_yes(l)) }
                    button.button-quiet type="submit" name="decision" value="not_same" data-key="n" { (m::same_no(l)) }
                    @if later {
                        a.button.button-quiet data-key="l" href={ (SAME) "?" (AFTER) "=" (behind.text()) } { (m::same_later(l)) }
                    }
                }
                details.narrow {
                    summary { (m::same_who_leads(l)) }
                    p {
                        label for={ "lead-" (id) } { (m::same_who_leads(l)) }
                        select id={ "lead-" (id) } name="lead" {
                            option value=(pair.two.a) { (m::same_first(l)) ": " (first) }
                            option value=(pair.two.b) { (m::same_second(l)) ": " (second) }
                        }
                        label for={ "why-" (id) } { (m::same_why(l)) }
                        input id={ "why-" (id) } type="text" name="reason" maxlength="300" autocomplete="off";
                    }
                }
            }
        }
    }
}

const NONE: &str = "—";
/// From here on, a thousand to one, in hundredths of a bit.
const MUCH: i64 = 1_000;

/// Field by field: its name, and what either says.
fn rows(l: Locale, a: &Card, b: &Card, all: &Designations) -> Vec<(String, String, String)> {
    let text = |x: &Option<String>| x.clone().unwrap_or_else(|| NONE.to_owned());
    let both = |label: String, of: &dyn Fn(&Card) -> String| (label, of(a), of(b));
    let duties = |c: &Card| {
        let now = c.duties.iter().filter(|d| d.duty.span.last().is_none());
        let said: Vec<String> = now.map(|d| duty(d, all, l)).collect();
        if said.is_empty() { NONE.to_owned() } else { said.join("; ") }
    };
    let mut rows = vec![
        both(m::same_name_hi(l), &|c| text(&c.entry.name_hi)),
        both(m::same_name_en(l), &|c| text(&c.entry.name_en)),
        both(m::worker_gender(l), &|c| gender(c.entry.gender(), l)),
        both(m::worker_birth_year(l), &|c| c.entry.birth_year.map_or(NONE.to_owned(), |y| y.to_string())),
        both(m::contact_mobile(l), &|c| text(&c.mobile)),
        both(m::worker_social(l), &|c| text(&c.social)),
        both(m::worker_duties(l), &duties),
        both(m::worker_truth(l), &|c| truth(c.truth(), l)),
        both(m::same_entered(l), &|c| source(&c.entry, l)),
    ];
    rows.retain(|(_, x, y)| x != NONE || y != NONE);
    rows
}

fn gender(g: Option<Gender>, l: Locale) -> String {
    match g {
        None => NONE.to_owned(),
        Some(Gender::Woman) => m::worker_woman(l),
        Some(Gender::Man) => m::worker_man(l),
        Some(Gender::Other) => m::worker_other(l),
    }
}

/// Where an entry came from.
pub(super) fn source(e: &Entry, l: Locale) -> String {
    let from = e.import_no.map_or_else(|| m::same_by_hand(l), |no| m::same_import(l, no));
    match &e.reference {
        Some(no) => m::same_from_ref(l, from, no),
        None => from,
    }
}

fn strength(l: Locale, w: &Weighed) -> String {
    match w.weight {
        MUCH.. => m::same_weight_much(l),
        500.. => m::same_weight_more(l),
        _ => m::same_weight_some(l),
    }
}

/// What agrees and what differs, in words.
fn evidence(l: Locale, pair: &Shown) -> (Vec<String>, Vec<String>) {
    let (mut alike, mut unlike) = (Vec::new(), Vec::new());
    for e in &pair.weighed.evidence {
        let Some(said) = in_words(l, e.field, e.finding, pair) else { continue };
        if e.finding == Finding::Other { unlike.push(said) } else { alike.push(said) }
    }
    (alike, unlike)
}

fn in_words(l: Locale, field: Field, finding: Finding, pair: &Shown) -> Option<String> {
    use Field as F;
    use Finding::{Near, Other, Same};
    Some(match (field, finding) {
        (F::GivenName, Same) => same_name(l, &pair.cards),
        (F::GivenName, Near) => m::same_e_name_near(l),
        (F::GivenName, Other) => m::same_e_name_other(l),
        (F::FamilyName, Same) => m::same_e_family_same(l),
        (F::FamilyName, Near) => m::same_e_family_near(l),
        (F::FamilyName, Other) => m::same_e_family_other(l),
        (F::VoterId, Same) => m::same_e_voter_same(l),
        (F::VoterId, Near) => m::same_e_voter_near(l),
        (F::VoterId, Other) => m::same_e_voter_other(l),
        (F::Mobile, Same | Near) => m::same_e_mobile_same(l),
        (F::Mobile, Other) => m::same_e_mobile_other(l),
        (F::BirthYear, Same) => m::same_e_year_same(l),
        (F::BirthYear, Near) => m::same_e_year_near(l),
        (F::BirthYear, Other) => m::same_e_year_other(l),
        (F::Gender, Same | Near) => m::same_e_gender_same(l),
        (F::Gender, Other) => m::same_e_gender_other(l),
        (F::Unit, Same) => m::same_e_unit_same(l),
        (F::Unit, Near) => m::same_e_unit_near(l),
        (F::Unit, Other) => m::same_e_unit_other(l),
        (_, Finding::Unknown) => return None,
    })
}

/// Whether the names are one as they are written, in another spelling, or in the other script only.
fn same_name(l: Locale, cards: &[Card; 2]) -> String {
    let [a, b] = cards.each_ref().map(|c| [c.entry.name_hi.as_deref(), c.entry.name_en.as_deref()]);
    let mut in_common = a.iter().zip(&b).filter_map(|(x, y)| Some(((*x)?, (*y)?))).peekable();
    if in_common.peek().is_none() {
        return m::same_e_name_script(l);
    }
    match in_common.any(|(x, y)| fold::name(x) == fold::name(y)) {
        true => m::same_e_name_same(l),
        false => m::same_e_name_spelling(l),
    }
}

/// What the page of one worker shows: pairs that are left to decide, and what was decided. With as many operations.
pub(crate) fn of_person(
    l: Locale,
    (pairs, made): (&[Shown], &[Made]),
    ops: &[String],
    back: &str,
    all: &Designations,
) -> Markup {
    let mut ops = ops.iter();
    let mut op = || ops.next().map_or("", String::as_str);
    html! {
        @if !pairs.is_empty() {
            section {
                h2 { (m::same_maybe(l)) }
                p.sub { (m::same_maybe_about(l)) }
                @for pair in pairs { (side_by_side(l, pair, op(), back, all, false)) }
            }
        }
        @if !made.is_empty() {
            section {
                h2 { (m::same_decided(l)) }
                ul.plain {
                    @for one in made {
                        li {
                            a href=(href(one.fact.two.a)) { (called(&one.cards[0], l)) } " · "
                            a href=(href(one.fact.two.b)) { (called(&one.cards[1], l)) } " · "
                            (decided(l, one))
                            @if let Some(why) = &one.fact.reason { " · " (why) }
                            (take_back(l, one, op(), back))
                        }
                    }
                }
            }
        }
    }
}

fn decided(l: Locale, made: &Made) -> String {
    let day = dates::date(Day::from_number(made.fact.day), l);
    match made.fact.decision {
        Decision::Same => m::same_made_same(l, day),
        _ => m::same_made_not(l, day),
    }
}

/// On the page of a linked entry: of whom it is a part.
pub(super) fn part_of(l: Locale, c: &Card) -> Markup {
    html! {
        @if let Some((lead, hi, en)) = &c.led_by {
            p role="status" { (m::same_is_part(l)) " " a href=(href(*lead)) { strong { (name((hi, en), l)) } } }
            p.sub { (m::same_is_part_about(l)) }
        }
    }
}

/// On the page of the entry that leads: all that the others say, and where each is from.
pub(super) fn others(l: Locale, c: &Card) -> Markup {
    html! {
        @if !c.others.is_empty() {
            h2 { (m::same_others(l)) }
            ul.plain {
                li { (name((&c.entry.name_hi, &c.entry.name_en), l)) " · " (source(&c.entry, l)) }
                @for o in &c.others {
                    li {
                        a href=(href(o.person)) { (name((&o.entry.name_hi, &o.entry.name_en), l)) }
                        @if let (Some(_), Some(en)) = (&o.entry.name_hi, &o.entry.name_en) { " · " (en) }
                        @if let Some(g) = o.entry.gender() { " · " (gender(Some(g), l)) }
                        @if let Some(year) = o.entry.birth_year { " · " (m::worker_birth_year(l)) ": " (year) }
                        @if let Some(n) = &o.mobile { " · " (m::contact_mobile(l)) ": " span.number { (n) } }
                        @if let Some(n) = &o.social { " · " (m::worker_social(l)) ": " span.number { (n) } }
                        " · " (source(&o.entry, l))
                    }
                }
            }
        }
    }
}

/// Numbers that stand for many.
pub(crate) fn phones(l: Locale, all: &[Shared], looked: Option<i64>) -> Markup {
    let columns = vec![
        Column::text(m::phones_number(l)),
        Column::number(m::phones_people(l)),
        Column::number(m::phones_units(l)),
        Column::text(m::phones_imports(l)),
    ];
    let row = |s: &Shared| {
        let from = |no: &Option<i64>| no.map_or_else(|| m::same_by_hand(l), |no| m::same_import(l, no));
        let imports: Vec<String> = s.imports.iter().map(from).collect();
        vec![
            html! { span.number { (s.number) } },
            html! { (grouped(s.people, l)) },
            html! { (grouped(s.units, l)) },
            html! { (imports.join(", ")) },
        ]
    };
    let caption = m::phones_lead(l, all.len());
    html! {
        (lead(&caption, &[]))
        p.sub { (m::phones_about(l, SHARED)) }
        @if all.is_empty() {
            @if looked.is_none() {
                (empty(l, &Empty { what: m::same_never(l), filled_by: m::phones_never_who(l), action: Some((SAME.to_owned(), m::same_title(l))) }))
            }
        } @else {
            (table(l, &Here::default(), &Table::new(caption, columns, all.iter().map(row).collect())))
        }
        @if let Some(at) = looked { p.sub { (m::same_looked(l, instant(at, l))) } }
        p { a href=(SAME) { (m::same_title(l)) } }
    }
}
