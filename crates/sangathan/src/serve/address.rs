//! Which addresses others can reach.

use std::net::SocketAddr;

/// Whether only this computer itself can connect (127.0.0.0/8, `::1`, and the former written as `::ffff:127.x.x.x`).
pub fn is_local(address: SocketAddr) -> bool {
    address.ip().to_canonical().is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_or_others_too() {
        let a = |s: &str| s.parse::<SocketAddr>().unwrap();
        for own in ["127.0.0.1:8080", "127.8.9.1:1", "[::1]:8080", "[::ffff:127.0.0.1]:80"] {
            assert!(is_local(a(own)), "{own}");
        }
        for open in [
            "0.0.0.0:8080",
            "[::]:8080",
            "192.168.1.4:8080",
            "10.0.0.1:80",
            "[::ffff:10.0.0.1]:80",
            "8.8.8.8:1",
        ] {
            assert!(!is_local(a(open)), "{open}");
        }
    }
}
