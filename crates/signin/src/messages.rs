//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::Messages;

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));
