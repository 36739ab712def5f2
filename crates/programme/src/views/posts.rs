//! How an office posts an event, and how everybody sees where it was posted.

use accounts::platform::Platform;
use base::Day;
use events::model::Event;
use system::Entered;
use ui::form::{Field, Input, errors, field, hidden};
use ui::{Markup, html};
use words::{Locale, Text};

use crate::actions::posts::{Post, Posts};
use crate::messages as m;
use crate::post::{About, post_text};
use crate::web::PROGRAMME;

/// What the section shows.
pub(crate) struct Section<'a> {
    /// The event.
    pub event: &'a Event,
    /// What its area is called.
    pub area: Option<&'a Text>,
    /// The address of its page for everybody.
    pub link: String,
    /// Where it was posted.
    pub posts: &'a Posts,
    /// Whether election law has nothing against the event: what must be changed or cancelled is not passed on meanwhile.
    pub is_lawful: bool,
    /// Today.
    pub today: Day,
    /// What was entered of a post, where something is wrong with it.
    pub entered: Option<&'a Entered>,
    /// The operation of the form that notes a post.
    pub op: String,
    /// Operations of the other forms.
    pub again: &'a (dyn Fn() -> String + Sync),
}

const fn label(platform: Platform, l: Locale) -> &'static str {
    match l {
        Locale::Hi => platform.label_hi(),
        Locale::En => platform.label_en(),
    }
}

/// The platforms on which something can be posted.
fn open(on: Day) -> impl Iterator<Item = Platform> {
    Platform::ALL.into_iter().filter(move |p| p.open_on(on))
}

/// The section of the office's page.
pub(crate) fn section(l: Locale, x: &Section<'_>) -> Markup {
    if !x.posts.may_write && x.posts.posts.is_empty() {
        return html! {};
    }
    html! {
        section #posts {
            h2 { (m::post_title(l)) }
            @if !x.posts.posts.is_empty() { ul.plain { @for p in &x.posts.posts { li {
                (link(l, p))
                @if x.posts.may_write {
                    form.no-print method="post" action={ (PROGRAMME) "/events/" (x.event.id) "/posts/withdraw" } {
                        (hidden(&(x.again)()))
                        input type="hidden" name="post" value=(p.id);
                        button.button-quiet type="submit" aria-label={ (m::post_withdraw(l)) ": " (p.address) } { (m::post_withdraw(l)) }
                    }
                }
            } } } }
            @if x.posts.may_write { div.no-print { @if x.is_lawful { (texts(l, x)) } (note(l, x)) } }
        }
    }
}

fn texts(l: Locale, x: &Section<'_>) -> Markup {
    let picture = format!("{}/picture.png?lang={}", x.link, l.code());
    // The link of a text in English opens the page in English.
    let english = format!("{}?lang=en", x.link);
    let mut languages = vec![(Locale::Hi, x.link.as_str())];
    if x.event.said.title_en.is_some() {
        languages.push((Locale::En, english.as_str()));
    }
    html! {
        p { (m::post_hint(l)) " " a href=(picture) { (m::post_picture(l)) } }
        @for platform in open(x.today) {
            details.more.note {
                summary { (label(platform, l)) }
                @for (of, link) in &languages {
                    @let text = post_text(&About { event: x.event, area: x.area, link }, platform, *of);
                    div {
                        textarea readonly lang=(of.code()) rows=(text.lines().count() + 2) data-copy
                            aria-label=(m::post_text(l, label(platform, l), language(l, *of))) { (text) }
                        // A script takes the buttons out: without one there is nothing to press, and the text can be selected.
                        template {
                            div.note-tools {
                                button type="button" data-do="copy" data-done=(m::post_copied(l)) data-failed=(m::post_selected(l)) { (m::post_copy(l)) }
                                button.button-quiet type="button" data-do="share" hidden { (m::post_share(l)) }
                                output aria-live="polite" {}
                            }
                        }
                    }
                }
            }
        }
    }
}

fn language(l: Locale, of: Locale) -> String {
    if of == Locale::Hi { m::post_hindi(l) } else { m::post_english(l) }
}

/// The form that notes where it was posted.
fn note(l: Locale, x: &Section<'_>) -> Markup {
    let all = open(x.today).map(|p| (p.name().to_owned(), label(p, l).to_owned())).collect();
    let fields = [
        Field::new("platform", m::post_platform(l), Input::Select(all)),
        Field::new("address", m::post_address(l), Input::Text).hint(m::post_address_hint(l)),
    ];
    let fields = fields.map(|f| match x.entered {
        Some(entered) => entered.filled(l, f),
        None => f,
    });
    html! {
        details.more open[x.entered.is_some()] {
            summary { (m::post_note(l)) }
            form.form method="post" action={ (PROGRAMME) "/events/" (x.event.id) "/posts" } {
                (hidden(&x.op))
                (errors(l, &fields))
                @for f in &fields { (field(l, f)) }
                button type="submit" { (m::post_submit(l)) }
            }
        }
    }
}

/// A post, as everybody follows it: the platform is no part of ours, and gets nothing from us for being linked.
fn link(l: Locale, p: &Post) -> Markup {
    html! { a href=(p.address) rel="nofollow noopener noreferrer" { (label(p.platform, l)) } }
}

/// Where an event was posted, for everybody.
pub(crate) fn public(l: Locale, posts: &[Post]) -> Markup {
    html! {
        @if !posts.is_empty() {
            p {
                (m::post_seen(l)) ": "
                @for (no, p) in posts.iter().enumerate() { @if no > 0 { ", " } (link(l, p)) }
            }
        }
    }
}
