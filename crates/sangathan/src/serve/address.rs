//! Which addresses may be listened on.

use std::fmt;
use std::net::SocketAddr;

/// Refusal to listen where others than this computer could connect. `Display` says why, in Hindi and then in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoopback(pub SocketAddr);

impl NotLoopback {
    /// The reason in Hindi.
    pub fn hindi(&self) -> String {
        format!(
            "{} पर नहीं खोला गया: साइन-इन अभी नहीं बना है, इसलिए जो भी इस पते तक पहुँचेगा वह सब कुछ देख और बदल सकेगा। \
             केवल इसी कंप्यूटर पर खोलें: --listen 127.0.0.1:{}",
            self.0,
            self.0.port()
        )
    }

    /// The reason in English.
    pub fn english(&self) -> String {
        format!(
            "not listening on {}: there is no sign-in yet, so whoever reaches this address could read and change \
             everything. Listen on this computer only: --listen 127.0.0.1:{}",
            self.0,
            self.0.port()
        )
    }
}

impl fmt::Display for NotLoopback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.hindi(), self.english())
    }
}

impl std::error::Error for NotLoopback {}

/// Refuses every address but this computer's own (127.0.0.0/8, `::1`, and the former written as
/// `::ffff:127.x.x.x`). Asked before binding, until people can sign in.
pub fn loopback_only(addr: SocketAddr) -> Result<(), NotLoopback> {
    if addr.ip().to_canonical().is_loopback() { Ok(()) } else { Err(NotLoopback(addr)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_until_there_is_sign_in() {
        let a = |s: &str| s.parse::<SocketAddr>().unwrap();
        for own in ["127.0.0.1:8080", "127.8.9.1:1", "[::1]:8080", "[::ffff:127.0.0.1]:80"] {
            assert_eq!(loopback_only(a(own)), Ok(()), "{own}");
        }
        for open in [
            "0.0.0.0:8080",
            "[::]:8080",
            "192.168.1.4:8080",
            "10.0.0.1:80",
            "[::ffff:10.0.0.1]:80",
            "8.8.8.8:1",
        ] {
            let why = loopback_only(a(open)).unwrap_err().to_string();
            assert!(
                why.contains("साइन-इन") && why.contains("sign-in") && why.contains("127.0.0.1:"),
                "{why}"
            );
        }
    }
}
