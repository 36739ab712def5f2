//! How the programme looks to everybody.

use base::Day;
use events::model::Event;
use register::store::holders::Holder;
use ui::here::segment;
use ui::{Markup, PreEscaped, html, lead};
use words::Locale;
use words::dates::date;

use crate::actions::posts::Post;
use crate::actions::public::{InArea, Shown};
use crate::feeds::{About, structured};
use crate::find::Found;
use crate::messages as m;
use crate::picture::{HIGH, WIDE};
use crate::sentences;
use crate::web::PUBLIC;

/// What a page shows.
pub(crate) struct Page<'a> {
    /// Of what the page is, and where it stands.
    pub about: &'a About<'a>,
    /// Its events.
    pub shown: &'a Shown,
    /// Today.
    pub today: Day,
    /// The moment.
    pub now: i64,
}

fn representative(l: Locale, h: &Holder) -> Markup {
    html! {
        a href={ (PUBLIC) "/people/" (h.person) } { (h.names.get(l)) }
        " · " (h.role.title(l)) ", "
        a href={ (PUBLIC) "/areas/" (segment(&h.area.identity.code)) } { (h.area.name(l)) }
    }
}

/// What others show of a page where it is passed on; the picture has its address.
pub(crate) fn head(about: &About<'_>, kind: &str, said: &str) -> Markup {
    let lang = about.l.code();
    html! {
        meta property="og:title" content=(about.title);
        meta property="og:description" content=(said);
        meta property="og:type" content=(kind);
        meta property="og:url" content={ (about.page) "?lang=" (lang) };
        meta property="og:locale" content={ (lang) "_IN" };
        meta property="og:image" content={ (about.page) "/picture.png?lang=" (lang) };
        meta property="og:image:type" content="image/png";
        meta property="og:image:width" content=(WIDE);
        meta property="og:image:height" content=(HIGH);
        meta name="twitter:card" content="summary_large_image";
    }
}

/// Who represents an area, as one line; or where it lies.
pub(crate) fn represented(l: Locale, a: &InArea) -> String {
    let people = a.representatives.iter().map(|h| format!("{} ({})", h.names.get(l), h.role.title(l)));
    let people: Vec<String> = people.collect();
    if people.is_empty() {
        return a.above.iter().rev().map(|a| a.name(l)).collect::<Vec<_>>().join(", ");
    }
    people.join(", ")
}

/// Where everybody begins.
pub(crate) fn start(l: Locale, typed: &str, found: Option<&Found>, everybody: &[Holder]) -> Markup {
    html! {
        (lead(&m::public_lead(l), &[]))
        form.filters method="get" action=(PUBLIC) role="search" {
            div.field {
                label for="q" { (m::public_search(l)) }
                p.field-hint id="hint-q" { (m::public_search_hint(l)) }
                input id="q" type="search" name="q" value=(typed) maxlength="100" aria-describedby="hint-q";
            }
            button type="submit" { (m::public_find(l)) }
        }
        @if let Some(found) = found {
            @if found.people.is_empty() && found.places.is_empty() { p role="status" { (m::public_nothing(l, typed)) } }
            @if !found.people.is_empty() {
                h2 { (m::public_people(l)) }
                ul.plain { @for h in &found.people { li { (representative(l, h)) } } }
            }
            @if !found.places.is_empty() {
                h2 { (m::public_places(l)) }
                ul.plain { @for p in &found.places { li {
                    a href={ (PUBLIC) "/areas/" (segment(&p.code)) } { (p.name.get(l)) }
                    " · " (p.kind.title(l))
                    @if let Some(inside) = &p.inside { ", " (inside.get(l)) }
                } } }
            }
        }
        @if !everybody.is_empty() {
            h2 { (m::public_everybody(l)) }
            ul.plain { @for h in everybody { li { (representative(l, h)) } } }
        }
    }
}

/// One representative.
pub(crate) fn person(x: &Page<'_>, h: &Holder) -> Markup {
    let l = x.about.l;
    html! {
        (lead(&m::public_office(l, h.role.title(l), h.area.name(l)), &[]))
        (agenda(x, false))
        (follow(x))
        p { a href={ (PUBLIC) "/areas/" (segment(&h.area.identity.code)) } { (m::public_area(l, h.area.name(l))) } " · " a href=(PUBLIC) { (m::public_title(l)) } }
    }
}

/// One area.
pub(crate) fn area(x: &Page<'_>, a: &InArea) -> Markup {
    let l = x.about.l;
    html! {
        @let above: Vec<&str> = a.above.iter().rev().map(|a| a.name(l)).collect();
        (lead(&format!("{} · {}", a.area.identity.kind.title(l), above.join(", ")), &[]))
        h2 { (m::public_represented(l)) }
        @if a.representatives.is_empty() { p { (m::public_nobody(l)) } }
        ul.plain { @for h in &a.representatives { li { (representative(l, h)) } } }
        (agenda(x, true))
        (follow(x))
        p { a href=(PUBLIC) { (m::public_title(l)) } }
    }
}

/// One event.
pub(crate) fn event(x: &Page<'_>, e: &Event, posts: &[Post]) -> Markup {
    let l = x.about.l;
    html! {
        (lead(&sentences::when(e, l), &[sentences::place(x.shown, e, l)]))
        p { (e.said.kind.title(l)) " · " (e.said.owner.title(l)) }
        @for line in sentences::told(x.shown, e, l) { p { (line) } }
        (super::on_map(l, e.said.point))
        ul.plain { @for h in e.hosts.iter().filter_map(|id| x.shown.hosts.get(id)) { li { (representative(l, h)) } } }
        @if let Some(photos) = x.shown.photos.get(&e.id) { (super::photos::public(l, photos)) }
        (super::posts::public(l, posts))
        (data(x))
        p { a href=(PUBLIC) { (m::public_title(l)) } }
    }
}

/// What is to come, day by day, and what has been.
fn agenda(x: &Page<'_>, with_hosts: bool) -> Markup {
    let l = x.about.l;
    let (past, coming): (Vec<&Event>, Vec<&Event>) =
        x.shown.events.iter().partition(|e| e.said.ends <= x.now);
    html! {
        h2 { (m::public_coming(l)) }
        @if coming.is_empty() { p { (m::public_nothing_coming(l)) } }
        (days(x, &coming, with_hosts))
        @if !past.is_empty() {
            details.more {
                summary { (m::public_past(l, past.len())) }
                @let back: Vec<&Event> = past.into_iter().rev().collect();
                (days(x, &back, with_hosts))
            }
        }
        (data(x))
    }
}

fn days(x: &Page<'_>, events: &[&Event], with_hosts: bool) -> Markup {
    let l = x.about.l;
    html! {
        @for of_day in events.chunk_by(|a, b| a.day() == b.day()) {
            @let day = of_day[0].day();
            h3 { @if day == x.today { (m::public_today(l)) " · " } (date(day, l)) }
            ul.plain.agenda { @for e in of_day { li { (line(x, e, with_hosts)) } } }
        }
    }
}

fn line(x: &Page<'_>, e: &Event, with_hosts: bool) -> Markup {
    let l = x.about.l;
    html! {
        a href={ (PUBLIC) "/events/" (e.id) } {
            @if e.cancelled.is_some() { s { (sentences::hours(e, l)) " · " (e.title(l)) } }
            @else { (sentences::hours(e, l)) " · " (e.title(l)) }
        }
        div.sub {
            (sentences::place(x.shown, e, l))
            @if with_hosts || e.hosts.len() > 1 {
                @for h in e.hosts.iter().filter_map(|id| x.shown.hosts.get(id)) { " · " (h.names.get(l)) }
            }
        }
        @for line in sentences::told(x.shown, e, l) { div.sub { (line) } }
    }
}

/// How one follows it with a phone or a reader of feeds.
fn follow(x: &Page<'_>) -> Markup {
    let (l, page) = (x.about.l, &x.about.page);
    let lang = l.code();
    html! {
        p.no-print {
            a href={ (page) "/calendar.ics?lang=" (lang) } { (m::follow_calendar(l)) } " · "
            a href={ (page) "/feed.xml?lang=" (lang) } rel="alternate" type="application/atom+xml" { (m::follow_feed(l)) }
        }
    }
}

/// The same for search engines: text that is no script, and that ends no element.
fn data(x: &Page<'_>) -> Markup {
    let text = structured(x.about, x.shown).to_string().replace('<', "\\u003c");
    html! {
        @if !x.shown.events.is_empty() { script type="application/ld+json" { (PreEscaped(text)) } }
    }
}
