//! A request's body that must keep up a least speed.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::BoxError;
use axum::body::Bytes;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

/// The body's bytes come more slowly than allowed. The handler sees it as a failed read.
#[derive(Debug)]
pub struct TooSlow;

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request body arrives too slowly")
    }
}

impl std::error::Error for TooSlow {}

/// Passes a body on while its sender may still be waited for: `grace`, and a second more for
/// every `min_rate` bytes received. Only time spent waiting for the sender is counted.
pub struct Paced {
    inner: Incoming,
    grace: Duration,
    min_rate: u64,
    received: u64,
    waited: Duration,
    waiting: Option<Waiting>,
}

struct Waiting {
    since: Instant,
    alarm: Pin<Box<Sleep>>,
}

impl Paced {
    /// `min_rate` is in bytes per second; 0 demands nothing.
    pub fn new(inner: Incoming, grace: Duration, min_rate: u64) -> Self {
        Paced { inner, grace, min_rate, received: 0, waited: Duration::ZERO, waiting: None }
    }
}

/// How much longer the sender may be waited for.
fn patience(grace: Duration, min_rate: u64, received: u64, waited: Duration) -> Duration {
    let earned = Duration::from_millis(received.saturating_mul(1000) / min_rate.max(1));
    (grace.saturating_add(earned)).saturating_sub(waited)
}

impl Body for Paced {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        match Pin::new(&mut this.inner).poll_frame(cx) {
            Poll::Ready(frame) => {
                if let Some(w) = this.waiting.take() {
                    this.waited += w.since.elapsed();
                }
                if let Some(Ok(frame)) = &frame {
                    this.received += frame.data_ref().map_or(0, |d| d.len() as u64);
                }
                Poll::Ready(frame.map(|r| r.map_err(Into::into)))
            }
            Poll::Pending if this.min_rate == 0 => Poll::Pending,
            Poll::Pending => {
                let left = patience(this.grace, this.min_rate, this.received, this.waited);
                let waiting = this.waiting.get_or_insert_with(|| {
                    let since = Instant::now();
                    Waiting { since, alarm: Box::pin(sleep_until(since + left)) }
                });
                waiting.alarm.as_mut().poll(cx).map(|()| Some(Err(TooSlow.into())))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patience_is_earned_by_bytes_and_used_up_by_waiting() {
        let s = Duration::from_secs;
        assert_eq!(patience(s(10), 500, 0, s(0)), s(10));
        assert_eq!(patience(s(10), 500, 1_000, s(0)), s(12));
        assert_eq!(patience(s(10), 500, 1_000, s(12)), s(0));
        // One byte a second, the classic attack: after eleven seconds nothing is left.
        assert_eq!(patience(s(10), 500, 11, s(11)), s(0));
        // Sizes and rates at the edges neither overflow nor divide by zero.
        assert!(patience(s(10), 0, u64::MAX, s(0)) >= s(10));
    }
}
