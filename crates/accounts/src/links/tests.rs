use super::*;
use Platform::*;

fn ok(s: &str, hint: Option<Platform>) -> (Platform, String) {
    let l = normalise(s, hint).unwrap_or_else(|e| panic!("{s}: {e}"));
    check(&l);
    (l.platform, l.handle.or(l.account_id).unwrap())
}

fn refused(s: &str, hint: Option<Platform>) -> LinkError {
    match normalise(s, hint) {
        Ok(l) => panic!("{s}: read as {l:?}"),
        Err(e) => e,
    }
}

/// What every link that is read must hold.
fn check(l: &Link) {
    assert!(l.handle.is_some() || l.account_id.is_some(), "{l:?}");
    if let Some(h) = &l.handle {
        assert!(l.platform.valid_handle(h), "{l:?}");
    }
    if let Some(i) = &l.account_id {
        assert!(l.platform.valid_account_id(i), "{l:?}");
    }
    // The address we print is read as the same account.
    if let Some(u) = l.url() {
        assert_eq!(normalise(&u, Some(l.platform)).as_ref(), Ok(l), "{u}");
    }
}

#[test]
fn x_in_all_its_spellings() {
    for s in [
        "https://twitter.com/Namuna_MLA",
        "http://www.twitter.com/namuna_mla/",
        "twitter.com/namuna_mla",
        "x.com/namuna_mla",
        "HTTPS://X.COM/NAMUNA_MLA",
        "https://mobile.twitter.com/namuna_mla?lang=hi",
        "https://m.twitter.com/namuna_mla",
        "https://hi-in.twitter.com/namuna_mla",
        "https://twitter.com/#!/namuna_mla",
        "https://twitter.com/#!/namuna_mla/",
        "https://twitter.com/@namuna_mla",
        "https://twitter.com/%40namuna_mla",
        "https://twitter.com/twitter.com/namuna_mla",
        "https://twitter.com/https://twitter.com/namuna_mla",
        "https://twitter.com/https%3A%2F%2Ftwitter.com%2Fnamuna_mla",
        "https%3A%2F%2Ftwitter.com%2Fnamuna_mla",
        "https://twitter.com/namuna_mlahttps://twitter.com/namuna_mla",
        "https://twitter.com/namuna_mla https://x.com/Namuna_MLA",
        "https://x.com/namuna_mla?s=21&t=AbC",
        "https://x.com/namuna_mla/with_replies",
        "https://x.com/intent/user?screen_name=namuna_mla",
        "https://x.com/intent/follow?screen_name=namuna_mla&tw_p=followbutton",
        "  https://x.com/namuna_mla .",
        "(https://x.com/namuna_mla)",
        "<https://x.com/namuna_mla>",
        "\u{feff}https://x.com/namuna_mla\u{200b}",
        "https:\\\\x.com\\namuna_mla",
        "https:/x.com/namuna_mla",
        "htps://x.com/namuna_mla",
        "ttps://x.com/namuna_mla",
        "https//x.com/namuna_mla",
        "//x.com/namuna_mla",
        "wwww.twitter.com/namuna_mla",
        "https://https://x.com/namuna_mla",
        "Twitter: @Namuna_MLA",
        "ट्विटर @Namuna_MLA",
        "twitter:namuna_mla",
        "twitter/namuna_mla",
        "https://web.archive.org/web/2019/https://twitter.com/namuna_mla",
    ] {
        assert_eq!(ok(s, None), (X, "namuna_mla".to_owned()), "{s}");
        assert_eq!(ok(s, Some(X)), (X, "namuna_mla".to_owned()), "{s}");
    }
    for s in [
        "namuna_mla",
        "@namuna_mla",
        "@ namuna_mla",
        "@Namuna_MLA.",
        "＠namuna_mla",
        "नमूना विधायक (@namuna_mla)",
    ] {
        assert_eq!(ok(s, Some(X)), (X, "namuna_mla".to_owned()), "{s}");
    }
    assert_eq!(ok("https://x.com/i/user/1234567890123456789", None).1, "1234567890123456789");
    assert_eq!(ok("https://twitter.com/intent/user?user_id=722000001", None).1, "722000001");
    assert_eq!(ok("722000001", Some(X)), (X, "722000001".to_owned()));
}

#[test]
fn facebook_in_all_its_spellings() {
    for s in [
        "https://www.facebook.com/Namuna.MLA",
        "http://m.facebook.com/namuna.mla/",
        "facebook.com/namuna.mla",
        "fb.com/namuna.mla",
        "https://fb.me/namuna.mla",
        "https://m.me/namuna.mla",
        "https://hi-in.facebook.com/namuna.mla",
        "https://de-de.facebook.com/namuna.mla/",
        "https://www.facebook.de/namuna.mla",
        "https://www.facebook.co.in/namuna.mla",
        "https://www.facebook.com//namuna.mla/",
        "https://www.facebook.com/pg/namuna.mla",
        "https://www.facebook.com/pg/namuna.mla/posts/?ref=page_internal",
        "https://www.facebook.com/namuna.mla?ref=br_rs",
        "https://www.facebook.com/namuna.mla/?hc_ref=SEARCH&amp;fref=nf",
        "https://www.facebook.com/namuna.mla/videos/",
        "https://www.facebook.com/namuna.mla/about",
        "https://www.facebook.com/#!/namuna.mla",
        "https://www.facebook.com/home.php#!/namuna.mla",
        "https://www.facebook.com/ namuna.mla",
        "fb/namuna.mla",
        "फेसबुक: namuna.mla",
        "https://business.facebook.com/namuna.mla/",
    ] {
        assert_eq!(ok(s, None), (Facebook, "namuna.mla".to_owned()), "{s}");
    }
    for s in ["namuna.mla", "@namuna.mla", "pg/namuna.mla", "Namuna.MLA/"] {
        assert_eq!(ok(s, Some(Facebook)), (Facebook, "namuna.mla".to_owned()), "{s}");
    }
    for s in [
        "https://www.facebook.com/profile.php?id=100000000000001",
        "https://m.facebook.com/profile.php?v=info&id=100000000000001&ref=x",
        "https://www.facebook.com/people/%E0%A4%A8%E0%A4%AE%E0%A5%82%E0%A4%A8%E0%A4%BE/100000000000001",
        "https://www.facebook.com/people/_/100000000000001/?paipv=0",
        "https://www.facebook.com/pages/Namuna-MLA/100000000000001",
        "https://www.facebook.com/pages/category/Politician/Namuna-MLA-100000000000001/",
        "https://www.facebook.com/p/Namuna-MLA-100000000000001/",
        "https://www.facebook.com/Namuna-MLA-100000000000001/",
        "https://www.facebook.com/नमूना-विधायक-100000000000001",
        "https://www.facebook.com/Namuna-f%C3%BCr-MLA-100000000000001/",
        "https://www.facebook.com/100000000000001",
    ] {
        assert_eq!(ok(s, None), (Facebook, "100000000000001".to_owned()), "{s}");
    }
    assert_eq!(ok("profile.php?id=100000000000001", Some(Facebook)).1, "100000000000001");
    assert_eq!(ok("100000000000001", Some(Facebook)).1, "100000000000001");
    // A year behind a hyphen is not a number of an account.
    assert_eq!(ok("facebook.com/namuna-2023", None).1, "namuna-2023");
}

#[test]
fn youtube_keeps_its_three_kinds_of_names_apart() {
    let id = "UCabcdefghIJKLMNOPqrst-_";
    for s in [
        format!("https://www.youtube.com/channel/{id}"),
        format!("youtube.com/channel/{id}/featured"),
        format!("https://m.youtube.com/channel/{id}?view_as=subscriber"),
        format!("https://studio.youtube.com/channel/{id}/videos"),
        format!("http://www.youtube.de/channel/{id}"),
    ] {
        assert_eq!(ok(&s, None), (Youtube, id.to_owned()), "{s}");
    }
    assert_eq!(ok(id, Some(Youtube)).1, id);
    assert_eq!(ok(&format!("channel/{id}"), Some(Youtube)).1, id);
    for (s, h) in [
        ("https://www.youtube.com/@NamunaMLA", "namunamla"),
        ("https://youtube.com/@NamunaMLA/videos?si=abc", "namunamla"),
        ("https://www.youtube.com/@%E0%A4%A8%E0%A4%AE%E0%A5%82%E0%A4%A8%E0%A4%BE", "नमूना"),
        ("https://www.youtube.com/user/NamunaMLA", "user/namunamla"),
        ("https://www.youtube.com/c/NamunaMLA/videos", "c/namunamla"),
        ("https://www.youtube.com/NamunaMLA", "c/namunamla"),
        ("https://www.youtube.com/profile?user=NamunaMLA", "user/namunamla"),
    ] {
        assert_eq!(ok(s, None), (Youtube, h.to_owned()), "{s}");
    }
    assert_eq!(ok("@NamunaMLA", Some(Youtube)).1, "namunamla");
    assert_eq!(ok("user/NamunaMLA", Some(Youtube)).1, "user/namunamla");
    // An id in lower case is no id: it would be another channel.
    assert_eq!(
        refused("https://www.youtube.com/channel/ucabcdefghijklmnopqrst-_", None),
        LinkError::BadHandle { platform: Youtube }
    );
}

#[test]
fn the_other_platforms() {
    for (s, p, h) in [
        ("https://www.instagram.com/Namuna.MLA/?hl=de", Instagram, "namuna.mla"),
        ("instagram.com/namuna.mla/reels/", Instagram, "namuna.mla"),
        ("https://instagram.com/namuna.mla?igshid=MzRl", Instagram, "namuna.mla"),
        ("https://instagram.com/_u/namuna.mla", Instagram, "namuna.mla"),
        ("https://instagr.am/namuna.mla", Instagram, "namuna.mla"),
        ("insta: namuna.mla", Instagram, "namuna.mla"),
        ("https://t.me/Namuna_MLA", Telegram, "namuna_mla"),
        ("https://t.me/s/namuna_mla", Telegram, "namuna_mla"),
        ("telegram.me/namuna_mla", Telegram, "namuna_mla"),
        ("namuna_mla.t.me", Telegram, "namuna_mla"),
        ("tg://resolve?domain=namuna_mla", Telegram, "namuna_mla"),
        ("https://web.telegram.org/k/#@namuna_mla", Telegram, "namuna_mla"),
        ("https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOpQr", Whatsapp, "0029VaAbCdEfGhIjKlMnOpQr"),
        (
            "https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOpQr?x=1",
            Whatsapp,
            "0029VaAbCdEfGhIjKlMnOpQr",
        ),
        ("120363000000000001@newsletter", Whatsapp, "120363000000000001@newsletter"),
        ("@Namuna@mastodon.example", Mastodon, "namuna@mastodon.example"),
        ("https://mastodon.example/@Namuna", Mastodon, "namuna@mastodon.example"),
        ("https://mastodon.example/users/Namuna", Mastodon, "namuna@mastodon.example"),
        ("https://mastodon.example/@namuna@other.example", Mastodon, "namuna@other.example"),
        ("https://bsky.app/profile/Namuna.bsky.social", Bluesky, "namuna.bsky.social"),
        ("https://bsky.app/profile/namuna.example.org", Bluesky, "namuna.example.org"),
        ("@namuna.bsky.social", Bluesky, "namuna.bsky.social"),
        ("at://namuna.bsky.social", Bluesky, "namuna.bsky.social"),
        (
            "https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx",
            Bluesky,
            "did:plc:abcdefghijklmnopqrstuvwx",
        ),
        ("did:plc:abcdefghijklmnopqrstuvwx", Bluesky, "did:plc:abcdefghijklmnopqrstuvwx"),
        ("https://sharechat.com/profile/NamunaMLA?d=n", Sharechat, "namunamla"),
        ("https://www.kooapp.com/profile/NamunaMLA", Koo, "namunamla"),
    ] {
        assert_eq!(ok(s, None), (p, h.to_owned()), "{s}");
        assert_eq!(ok(s, Some(p)), (p, h.to_owned()), "{s}");
    }
    assert_eq!(ok("https://town.example/@namuna", Some(Mastodon)).1, "namuna@town.example");
    assert_eq!(ok("namuna@town.example", Some(Mastodon)).1, "namuna@town.example");
    assert_eq!(ok("-1001234567890", Some(Telegram)).1, "-1001234567890");
    assert_eq!(ok("namuna.example.org", Some(Bluesky)).1, "namuna.example.org");
    assert_eq!(ok("0029VaAbCdEfGhIjKlMnOpQr", Some(Whatsapp)).1, "0029VaAbCdEfGhIjKlMnOpQr");
}

#[test]
fn what_is_no_account_is_named() {
    use What::*;
    for (s, what) in [
        ("https://twitter.com/", HomePage),
        ("https://x.com/home", HomePage),
        ("https://twitter.com/search?q=namuna&src=typd", Search),
        ("https://twitter.com/hashtag/namuna", Hashtag),
        ("https://twitter.com/namuna_mla/status/123456789", Post),
        ("https://x.com/i/web/status/1", Post),
        ("https://pic.twitter.com/abc", Post),
        ("https://twitter.com/share?url=https://example.org", Share),
        ("https://twitter.com/intent/tweet?url=https://x.com/namuna_mla", Share),
        ("https://x.com/i/flow/login", Login),
        ("https://x.com/i/lists/123", List),
        ("https://twitter.com/namuna_mla/lists/friends", List),
        ("https://help.twitter.com/en", OtherPage),
        ("https://www.facebook.com", HomePage),
        ("https://www.facebook.com/groups/147000000000001", Group),
        ("https://www.facebook.com/events/147000000000001", Event),
        ("https://www.facebook.com/hashtag/namuna", Hashtag),
        ("https://www.facebook.com/search/top?q=namuna", Search),
        ("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.facebook.com%2Fnamuna", Share),
        ("https://www.facebook.com/plugins/like.php?href=https://www.facebook.com/namuna", Plugin),
        (
            "https://www.facebook.com/v2.8/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fnamuna",
            Plugin,
        ),
        ("https://www.facebook.com/login/?next=x", Login),
        ("https://www.facebook.com/namuna.mla/posts/123", Post),
        ("https://www.facebook.com/namuna.mla/videos/123", Video),
        ("https://www.facebook.com/story.php?story_fbid=1&id=2", Post),
        ("https://www.facebook.com/watch/?v=1", Video),
        ("https://fb.watch/abc/", Video),
        ("https://www.facebook.com/reel/1", Video),
        ("https://www.facebook.com/stories/1", Story),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org", Redirect),
        ("https://developers.facebook.com/docs", OtherPage),
        ("https://www.instagram.com/", HomePage),
        ("https://www.instagram.com/p/Abc/", Post),
        ("https://www.instagram.com/namuna.mla/p/Abc/", Post),
        ("https://www.instagram.com/reel/Abc/", Video),
        ("https://www.instagram.com/stories/namuna.mla/1/", Story),
        ("https://www.instagram.com/explore/tags/namuna/", Hashtag),
        ("https://www.instagram.com/accounts/login/?next=%2Fnamuna%2F", Login),
        ("https://www.youtube.com/watch?v=abcdefghijk", Video),
        ("https://youtu.be/abcdefghijk", Video),
        ("https://www.youtube.com/shorts/abcdefghijk", Video),
        ("https://www.youtube.com/playlist?list=PL1", List),
        ("https://www.youtube.com/results?search_query=namuna", Search),
        ("https://t.me/namuna_mla/55", Post),
        ("https://t.me/s/namuna_mla/55", Post),
        ("https://t.me/+AbCdEf", Invitation),
        ("https://t.me/joinchat/AbCdEf", Invitation),
        ("https://chat.whatsapp.com/AbCdEf", Invitation),
        ("https://wa.me/910000000000", Phone),
        ("https://api.whatsapp.com/send?phone=910000000000", Phone),
        ("https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOpQr/101", Post),
        ("https://bsky.app/profile/namuna.bsky.social/post/3k", Post),
        ("https://mastodon.example/@namuna/1100000", Post),
        ("https://sharechat.com/post/abc", Post),
        ("https://www.kooapp.com/koo/namuna/1", Post),
        ("+91 99999 99999", Phone),
        ("9999999999", Phone),
        ("09999999999", Phone),
    ] {
        assert_eq!(refused(s, None), LinkError::NotAnAccount { what }, "{s}");
    }
}

#[test]
fn nothing_is_guessed() {
    let bad = |platform| LinkError::BadHandle { platform };
    for (s, hint, e) in [
        ("", Some(X), LinkError::Empty),
        (" - ", Some(X), LinkError::Empty),
        ("NA", Some(X), LinkError::Empty),
        ("उपलब्ध नहीं", Some(X), LinkError::Empty),
        ("\u{200b}", None, LinkError::Empty),
        ("none", Some(X), LinkError::NoAccount),
        ("नहीं है", Some(Facebook), LinkError::NoAccount),
        ("namuna_mla", None, LinkError::UnknownPlatform),
        ("@namuna_mla", None, LinkError::UnknownPlatform),
        ("https://example.org/namuna", None, LinkError::UnknownPlatform),
        ("https://notfacebook.com/namuna", None, LinkError::UnknownPlatform),
        ("https://facebook.com.example.org/namuna", None, LinkError::UnknownPlatform),
        ("https://twitter.com@example.org/namuna", None, LinkError::UnknownPlatform),
        ("www.namuna-mla.in", Some(Facebook), LinkError::UnknownPlatform),
        ("namuna.org/start", Some(Facebook), LinkError::UnknownPlatform),
        ("https://www.tiktok.com/@namuna", None, LinkError::UnknownPlatform),
        ("https://medium.com/@namuna", Some(Mastodon), LinkError::UnknownPlatform),
        ("namuna@example.org", None, LinkError::UnknownPlatform),
        ("namuna@example.org", Some(X), bad(X)),
        ("mailto:namuna@example.org", Some(X), bad(X)),
        ("https://twitter.com/namuna,mla", None, bad(X)),
        ("https://twitter.com/namuna_mla mla", None, bad(X)),
        ("https://twitter.com/-/-", None, bad(X)),
        ("https://twitter.com/a_name_that_is_too_long", None, bad(X)),
        ("https://twitter.com/%FF%FE", None, bad(X)),
        ("नमूना विधायक", Some(Facebook), bad(Facebook)),
        ("7.22E+08", Some(X), bad(X)),
        ("namuna", Some(Bluesky), bad(Bluesky)),
        ("namuna", Some(Mastodon), bad(Mastodon)),
        ("namuna", Some(Whatsapp), bad(Whatsapp)),
        ("https://x.com/namuna", Some(Facebook), LinkError::WrongPlatform { expected: Facebook, found: X }),
        ("fb: namuna", Some(X), LinkError::WrongPlatform { expected: X, found: Facebook }),
        ("https://x.com/one https://x.com/two", None, LinkError::Several),
        ("@one, @two", Some(X), LinkError::Several),
    ] {
        assert_eq!(refused(s, hint), e, "{s}");
    }
    // Two platforms in one field: the column says which is meant.
    let both = "https://x.com/one, https://www.facebook.com/two";
    assert_eq!(ok(both, Some(Facebook)).1, "two");
    assert_eq!(refused(both, None), LinkError::Several);
}

#[test]
fn every_refusal_speaks_both_languages_and_never_repeats_the_text() {
    let all = [
        LinkError::Empty,
        LinkError::NoAccount,
        LinkError::UnknownPlatform,
        LinkError::BadHandle { platform: X },
        LinkError::WrongPlatform { expected: X, found: Koo },
        LinkError::NotAnAccount { what: What::Phone },
        LinkError::Several,
    ];
    let mut codes: Vec<_> = all.iter().map(LinkError::code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all.len());
    for e in all {
        let t = e.text();
        assert!(t.hi.ends_with('।') && t.en.ends_with('.'), "{}", t.hi);
        assert_eq!(e.kind(), Kind::Invalid);
    }
}

/// Small and fixed chance, so that a failure repeats.
fn noise(seed: &mut u64) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    (*seed >> 11) as usize
}

#[test]
fn no_text_panics_or_yields_a_name_the_platform_cannot_have() {
    let parts = [
        "http",
        "https://",
        "://",
        "www.",
        "twitter.com",
        "x.com",
        "facebook.com",
        "/",
        "//",
        "?",
        "#",
        "#!/",
        "@",
        "%",
        "%2F",
        "%E0%A4",
        "%40",
        "&id=",
        "profile.php?id=",
        "i/user/",
        "channel/",
        "UC",
        "नमूना",
        "\u{200d}",
        "é",
        "-",
        ".",
        ",",
        ";",
        " ",
        "\"",
        "did:plc:",
        "@newsletter",
        "t.me",
        "+",
        "123456789",
        "namuna",
        "fb:",
        "x:",
        "bsky.social",
        "mastodon.",
        "(",
        ")",
        "\n",
        "youtube.com",
        "/c/",
        "user/",
        "intent/user?screen_name=",
        "=",
        "people",
        "p/",
    ];
    let mut seed = 0x5eed_5eed_5eed_5eed;
    let mut read = 0;
    for _ in 0..25_000 {
        let n = 1 + noise(&mut seed) % 7;
        let s: String = (0..n).map(|_| parts[noise(&mut seed) % parts.len()]).collect();
        let hint = Platform::ALL.get(noise(&mut seed) % 12).copied();
        if let Ok(l) = normalise(&s, hint) {
            read += 1;
            assert!(hint.is_none_or(|h| h == l.platform), "{s} {hint:?} {l:?}");
            check(&l);
        }
    }
    assert!(read > 500, "{read}");
    let long = "https://twitter.com/".repeat(90);
    assert!(normalise(&long, None).is_err());
    assert!(normalise(&"a".repeat(1 << 20), Some(X)).is_err());
}

fn shared(file: &str) -> Option<String> {
    let p = format!("{}/../../../shared/data/handles/{file}", env!("CARGO_MANIFEST_DIR"));
    let s = std::fs::read_to_string(&p).ok();
    if s.is_none() {
        println!("skipped: {file} is not here");
    }
    s
}

#[test]
fn links_that_people_really_entered_2019() {
    let Some(csv) = shared("bundestag-links-2019.csv") else { return };
    let social = |l: &str| {
        let host = l
            .split("://")
            .nth(1)
            .unwrap_or(l)
            .split(['/', '?', '#'])
            .next()
            .unwrap_or("")
            .to_ascii_lowercase();
        ["twitter.", "facebook.", "instagram.", "youtube."]
            .iter()
            .any(|n| host.starts_with(n) || host.contains(&format!(".{n}")))
    };
    let (mut links, mut on_social, mut read, mut named, mut no_account, mut elsewhere) = (0, 0, 0, 0, 0, 0);
    for line in csv.lines().skip(1) {
        // Three quoted columns, the last of which is NA without quotes where there is no link.
        let Some(l) = line.splitn(3, ',').nth(2).map(|l| l.trim().trim_matches('"')).filter(|l| *l != "NA")
        else {
            continue;
        };
        links += 1;
        let answer = normalise(l, None);
        if !social(l) {
            assert_eq!(answer, Err(LinkError::UnknownPlatform), "{l}");
            elsewhere += 1;
            continue;
        }
        on_social += 1;
        match answer {
            Ok(a) => {
                check(&a);
                read += 1;
            }
            Err(e @ LinkError::NotAnAccount { .. }) => {
                println!("{:<28} {l}", e.code());
                no_account += 1;
            }
            Err(e) => {
                println!("{:<28} {l}", e.code());
                named += 1;
            }
        }
    }
    println!(
        "links {links}, on social platforms {on_social}: accounts {read}, other pages {no_account}, unreadable {named}; elsewhere {elsewhere}"
    );
    assert_eq!(read + no_account + named, on_social);
    assert!(links > 2_000 && read * 100 >= on_social * 98, "{read} of {on_social}");
}

#[test]
fn handles_of_a_parliament_are_handles() {
    let Some(csv) = shared("uk-mps.csv") else { return };
    let (mut n, mut blank, mut rounded) = (0, 0, 0);
    for line in csv.lines().skip(1) {
        // The last two columns are never quoted: screen_name, user_id.
        let mut last = line.rsplitn(3, ',');
        let (id, name) = (last.next().unwrap_or(""), last.next().unwrap_or(""));
        match normalise(name, Some(X)) {
            Ok(l) => {
                assert_eq!(
                    l.handle.as_deref(),
                    Some(name.trim().trim_start_matches('@').to_lowercase().as_str())
                );
                check(&l);
                n += 1;
            }
            Err(LinkError::Empty | LinkError::NoAccount) => blank += 1,
            Err(e) => panic!("{name}: {e}"),
        }
        match id.trim() {
            "" | "none" => {}
            // A number that a spreadsheet has rounded away is never taken for an id.
            id if id.contains("E+") => {
                assert!(!X.valid_account_id(id) && normalise(id, Some(X)).is_err());
                rounded += 1;
            }
            id => assert!(X.valid_account_id(id), "{id}"),
        }
    }
    println!("handles {n}, blank {blank}, ids rounded away {rounded}");
    assert!(n > 500);
}
