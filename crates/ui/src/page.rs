//! The frame around every page: head, header, menu, SAMPLE band, main, footer.

use maud::{DOCTYPE, Markup, html};
use words::Locale;

use crate::assets;
use crate::here::Here;
use crate::{form, messages as m};

/// One entry of the main menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// Where it leads, a path within the site.
    pub href: String,
    /// What it says, in the language of the page.
    pub label: String,
}

/// The person who is signed in, as the header shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// Their name.
    pub name: String,
    /// In which role they act, if they hold one.
    pub role: Option<String>,
    /// Their own page.
    pub href: String,
    /// Where the form of the sign-out button is sent (`POST`).
    pub sign_out: String,
    /// The operation of that form.
    pub op: String,
}

/// What the footer says of the figures on the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Footer {
    /// Until when the figures reach, written out; `None` on a page without figures.
    pub data_as_of: Option<String>,
    /// The version of the program.
    pub version: String,
    /// The page that explains where the figures come from.
    pub sources: Option<String>,
    /// The page that says how data are handled and whom to complain to.
    pub contact: Option<String>,
}

/// A whole page. `title` is its heading; the body begins with the sentence that matters most.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its language.
    pub locale: Locale,
    /// Its heading, also the title of the window.
    pub title: String,
    /// Its address: for the other language, and for paper.
    pub here: Here,
    /// Whose installation it is and which edition, as one line; stands in every header.
    pub organisation: Option<String>,
    /// The main menu; empty before signing in.
    pub nav: Vec<NavItem>,
    /// The `href` of the menu entry to which this page belongs.
    pub current: Option<String>,
    /// Who is signed in.
    pub who: Option<Who>,
    /// Whether all people and figures are invented: shows the SAMPLE band.
    pub sample: bool,
    /// The footer.
    pub footer: Footer,
    /// What the head holds beside what every page has: for pages that are passed on.
    pub head: Markup,
    /// What the page is about.
    pub body: Markup,
}

impl Page {
    /// A page with nothing around it but the product's name and the choice of language.
    pub fn bare(locale: Locale, title: impl Into<String>, here: &Here, body: Markup) -> Page {
        Page {
            locale,
            title: title.into(),
            here: here.clone(),
            organisation: None,
            nav: Vec::new(),
            current: None,
            who: None,
            sample: false,
            footer: Footer::default(),
            head: html! {},
            body,
        }
    }

    /// The whole HTML document.
    pub fn render(&self) -> Markup {
        let l = self.locale;
        html! {
            (DOCTYPE)
            html lang=(l.code()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (m::title(l, &self.title)) }
                    link rel="stylesheet" href=(assets::href("app.css"));
                    link rel="icon" type="image/svg+xml" href=(assets::href("icon.svg"));
                    script src=(assets::href("app.js")) defer {}
                    (self.head)
                }
                body {
                    a.skip href="#main" { (m::skip(l)) }
                    (self.header())
                    @if self.sample { aside.sample { (m::sample_band(l)) } }
                    main #main .wide tabindex="-1" {
                        h1 { (self.title) }
                        (self.body)
                    }
                    (self.foot())
                }
            }
        }
    }

    fn header(&self) -> Markup {
        let l = self.locale;
        let other = if l == Locale::Hi { Locale::En } else { Locale::Hi };
        html! {
            header.top { div.wide {
                a.product href="/" { (m::product(l)) }
                @if let Some(organisation) = &self.organisation { span.organisation { (organisation) } }
                @if !self.nav.is_empty() { (self.menu()) }
                div.corner {
                    @if let Some(who) = &self.who {
                        a.who href=(who.href) {
                            (who.name)
                            @if let Some(role) = &who.role { " " small { (role) } }
                        }
                        form method="post" action=(who.sign_out) {
                            (form::hidden(&who.op))
                            button.button-link type="submit" { (m::sign_out(l)) }
                        }
                    }
                    a lang=(other.code()) hreflang=(other.code()) rel="alternate"
                        href=(self.here.with("lang", other.code()).href()) { (m::other_language(l)) }
                }
            } }
        }
    }

    fn menu(&self) -> Markup {
        html! {
            details.menu {
                summary { (m::menu(self.locale)) }
                nav aria-label=(m::menu_label(self.locale)) { ul {
                    @for item in &self.nav {
                        @let current = self.current.as_ref() == Some(&item.href);
                        li { a href=(item.href) aria-current=[current.then_some("page")] { (item.label) } }
                    }
                } }
            }
        }
    }

    fn foot(&self) -> Markup {
        let l = self.locale;
        html! {
            footer.foot { div.wide {
                @if let Some(when) = &self.footer.data_as_of { p { (m::data_as_of(l, when)) } }
                @if let Some(href) = &self.footer.sources { p.no-print { a href=(href) { (m::sources(l)) } } }
                @if let Some(href) = &self.footer.contact { p.no-print { a href=(href) { (m::contact(l)) } } }
                @if !self.footer.version.is_empty() { p { (m::version(l, &self.footer.version)) } }
                p.paper-only { (m::address(l, self.here.printed())) }
            } }
        }
    }
}

/// The sentence that matters most, large; and below it the ones that qualify it.
pub fn lead(sentence: &str, further: &[String]) -> Markup {
    html! {
        p.lead { (sentence) }
        @for s in further { p.sub { (s) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn the_frame_says_what_it_must() {
        let page = samples::page(Locale::Hi, html! { p { "देह" } });
        let s = page.render().into_string();
        assert!(s.starts_with("<!DOCTYPE html><html lang=\"hi\">"));
        assert!(s.contains("<title>मंत्रियों की पहुँच · संगठन</title>"));
        assert!(s.contains("नमूना: सभी लोग और आँकड़े काल्पनिक हैं"));
        assert!(s.contains("href=\"/reach?role=minister&amp;lang=en\""), "the query survives the language");
        assert_eq!(s.matches("aria-current=\"page\"").count(), 1);
        assert_eq!(s.matches("<h1>").count(), 1);
        assert!(s.contains("href=\"#main\"") && s.contains("id=\"main\""));
        assert!(s.contains("इस पन्ने का पता: karyalay.example/reach?role=minister"));
    }

    #[test]
    fn what_is_not_there_leaves_no_trace() {
        let s = Page::bare(Locale::En, "A & B", &Here::new("/x"), html! {}).render().into_string();
        assert!(s.contains("<title>A &amp; B · Sangathan</title>"));
        for absent in ["<nav", "class=\"sample\"", "<form", "class=\"organisation\""] {
            assert!(!s.contains(absent), "{absent}");
        }
    }
}
