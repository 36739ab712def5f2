//! Posts fit, end between words, and are noted where they are.

use base::uuid::Uuid;
use events::model::{Kind, Owner, Said, Shown, Stage};
use testkit::day;

use super::*;

fn event(title: &str, place: &str) -> Event {
    let starts = words::moment::at(day("2026-11-23"), 690);
    let said = Said {
        title: title.to_owned(),
        title_en: None,
        kind: Kind::Hearing,
        owner: Owner::Personal,
        area: Uuid::nil().into(),
        place: Some(place.to_owned()),
        point: None,
        starts,
        ends: starts + 60 * words::moment::MINUTE,
        guests: None,
        shown: Shown::Now,
    };
    Event {
        id: Uuid::nil().into(),
        said,
        hosts: Vec::new(),
        stage: Stage::Published,
        cancelled: None,
        was: None,
        sequence: 0,
        published: Some(0),
        visible_from: Some(0),
        made: 0,
        changed: 0,
        by: String::new(),
    }
}

const PAGE: &str = "https://karyalay.example/public/events/01935000-0000-7000-8000-000000000000";

#[test]
fn a_post_says_what_where_and_when() {
    let (event, area) = (event("जनसुनवाई", "पंचायत भवन"), Text::new("देवपुर नगर", "Devpur Nagar"));
    let about = About { event: &event, area: Some(&area), link: PAGE };
    let said = "जनसुनवाई\n23 नवंबर 2026, 11:30 से 12:30\nपंचायत भवन, देवपुर नगर\n".to_owned() + PAGE;
    assert_eq!(post_text(&about, Platform::X, Locale::Hi), format!("{said}\n#देवपुरनगर #DevpurNagar"));
    assert_eq!(post_text(&about, Platform::Whatsapp, Locale::Hi), said, "no tags where they lead nowhere");
    let mut gone = event.clone();
    gone.cancelled = Some("भारी बारिश".to_owned());
    let text = post_text(&About { event: &gone, ..about }, Platform::Facebook, Locale::Hi);
    assert!(text.starts_with("रद्द: जनसुनवाई\n"), "{text}");
}

#[test]
fn every_post_fits_and_is_cut_between_words() {
    let (word, area) = ("कार्यक्रम ", Text::new("देवपुर", "Devpur"));
    for letters in [1, 5, 12, 20] {
        for of_place in [1, 9, 20] {
            let event = event(&word.repeat(letters), &word.repeat(of_place));
            let about = About { event: &event, area: Some(&area), link: PAGE };
            for platform in Platform::ALL {
                for l in [Locale::Hi, Locale::En] {
                    let (text, limit) = (post_text(&about, platform, l), limit(platform));
                    let n = counted(&text, limit);
                    assert!(n <= limit.most, "{platform:?} {n}: {text}");
                    assert!(text.contains(PAGE) && text.contains("11:30"), "{text}");
                    let title = text.lines().next().unwrap();
                    assert!(!title.is_empty() && title.trim_end_matches('…').ends_with("कार्यक्रम"), "{text}");
                }
            }
        }
    }
    let limit = limit(Platform::X);
    assert_eq!(cut("क्षेत्रक्षेत्रक्षेत्र", 9, limit), "क्षेत्र…", "a letter keeps its signs");
    assert_eq!(cut("एक, दो", 4, limit), "एक…");
    assert_eq!(cut("एक", 0, limit), "");
}

#[test]
fn letters_are_counted_as_the_platform_counts() {
    let x = limit(Platform::X);
    for (text, n) in
        [("देवपुर", 6), ("क\u{958}", 3), ("🙂", 2), (PAGE, 23), ("देखें a.in", 5 + 1 + 23), ("रहा.", 4)]
    {
        assert_eq!(counted(text, x), n, "{text}");
    }
    assert_eq!(counted(PAGE, limit(Platform::Bluesky)), PAGE.len());
}

#[test]
fn a_post_is_on_its_platform() {
    use Platform::*;
    for (platform, at) in [
        (X, "https://x.com/namuna/status/1"),
        (X, "https://mobile.twitter.com/namuna/status/1"),
        (Facebook, "https://www.facebook.com/namuna/posts/1?x=1"),
        (Instagram, "https://www.instagram.com/p/abc/"),
        (Youtube, "https://youtu.be/abc"),
        (Telegram, "https://t.me/namuna/1"),
        (Whatsapp, "https://whatsapp.com/channel/abc/1"),
        (Mastodon, "https://namuna.example/@devi/1"),
        (Bluesky, "https://bsky.app/profile/namuna/post/1"),
        (Sharechat, "https://sharechat.com/post/abc"),
    ] {
        assert_eq!(address(platform, &format!(" {at} ")), Ok(at.to_owned()), "{platform:?}");
    }
    for (platform, at, why) in [
        (X, "", NoPost::NoAddress),
        (X, "x.com/namuna/status/1", NoPost::NoAddress),
        (X, "http://x.com/namuna/status/1", NoPost::NoAddress),
        (X, "javascript:alert(1)", NoPost::NoAddress),
        (X, "https://x.com:8443/namuna", NoPost::NoAddress),
        (X, "https://x.com@namuna.example/1", NoPost::NoAddress),
        (X, "https://x.com/नमूना", NoPost::NoAddress),
        (X, "https://x.com", NoPost::Elsewhere),
        (X, "https://notx.com/namuna", NoPost::Elsewhere),
        (X, "https://x.com.namuna.example/1", NoPost::Elsewhere),
        (X, "https://www.facebook.com/namuna/posts/1", NoPost::Elsewhere),
        (Facebook, "https://l.facebook.com/l.php?u=x", NoPost::Elsewhere),
        (Youtube, "https://www.youtube.com/redirect?q=x", NoPost::Elsewhere),
        (Mastodon, "https://namuna.example/1", NoPost::Elsewhere),
        (Koo, "https://www.kooapp.com/koo/1", NoPost::Elsewhere),
    ] {
        assert_eq!(address(platform, at), Err(why), "{at}");
    }
}
