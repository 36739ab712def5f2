//! Real sockets on this computer, with limits short enough to be waited for and bounds wide enough for a busy machine.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::ConnectInfo;
use axum::routing::{get, post};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::listener::{Source, run_on};
use super::{Limits, run};

/// Longer than anything here should take; a hang becomes a failure, not a stuck build.
const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(300);

/// Nothing runs out within a test.
fn patient() -> Limits {
    Limits {
        header_timeout: 6 * LONG,
        body_grace: 6 * LONG,
        write_stall: 6 * LONG,
        drain: 6 * LONG,
        ..Limits::default()
    }
}

struct Server {
    addr: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<io::Result<()>>,
    /// A request for `/slow` says here that it has begun, …
    begun: Arc<Notify>,
    /// … and ends when told here.
    release: Arc<Notify>,
}

impl Server {
    async fn start(limits: Limits) -> Server {
        let (begun, release) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (b, r) = (begun.clone(), release.clone());
        let app = Router::new()
            .route("/", get(|| async { "नमस्ते" }))
            .route("/who", get(|ConnectInfo(a): ConnectInfo<SocketAddr>| async move { a.to_string() }))
            .route("/large", get(|| async { vec![b'x'; 64 << 20] }))
            .route("/count", post(|body: Bytes| async move { body.len().to_string() }))
            .route("/panic", get(|| async { panic!("on purpose") as () }))
            .route(
                "/slow",
                get(move || async move {
                    b.notify_one();
                    r.notified().await;
                    "done"
                }),
            );
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(run(listener, app, limits, async move { drop(stopped.await) }));
        Server { addr, stop: Some(stop), task, begun, release }
    }

    async fn connect(&self) -> TcpStream {
        timeout(LONG, TcpStream::connect(self.addr)).await.unwrap().unwrap()
    }

    fn stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }

    async fn ended(self) {
        timeout(LONG, self.task).await.expect("the server does not end").unwrap().unwrap();
    }
}

async fn send(s: &mut TcpStream, text: &str) {
    s.write_all(text.as_bytes()).await.unwrap();
}

async fn ask(s: &mut TcpStream, path: &str) {
    send(s, &format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n")).await;
}

/// Everything until the server closes the connection (a reset counts as closing).
async fn until_closed(s: &mut TcpStream) -> String {
    let mut all = Vec::new();
    let mut part = [0; 4096];
    while let Ok(n @ 1..) = timeout(LONG, s.read(&mut part)).await.expect("the connection stays open") {
        all.extend_from_slice(&part[..n]);
    }
    String::from_utf8(all).unwrap()
}

/// One answer on a connection that may stay open, recognised by how its body ends.
async fn answer(s: &mut TcpStream, end: &str) -> String {
    let mut all = Vec::new();
    while !all.ends_with(end.as_bytes()) {
        let mut part = [0; 1024];
        let n = timeout(LONG, s.read(&mut part)).await.expect("no answer").unwrap();
        assert!(n > 0, "closed after {:?}", String::from_utf8_lossy(&all));
        all.extend_from_slice(&part[..n]);
    }
    String::from_utf8(all).unwrap()
}

#[tokio::test]
async fn the_visitor_has_an_address_and_the_connection_is_kept() {
    let server = Server::start(patient()).await;
    let mut s = server.connect().await;
    let me = s.local_addr().unwrap().to_string();
    for _ in 0..2 {
        ask(&mut s, "/who").await;
        assert!(answer(&mut s, &me).await.starts_with("HTTP/1.1 200"));
    }
}

#[tokio::test]
async fn dribbled_headers_and_silence_are_closed() {
    let server = Server::start(Limits { header_timeout: SHORT, ..patient() }).await;
    let silent = server.connect();
    let mut dribbling = server.connect().await;
    let started = Instant::now();
    send(&mut dribbling, "GET / HTTP/1.1\r\n").await;
    // A byte every 50 ms never lets the connection be idle; the time-out is for all headers together.
    let drip = async {
        while dribbling.write_all(b"x").await.is_ok() {
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(LONG, drip).await.expect("dribbling goes on for ever");
    assert!(started.elapsed() >= SHORT, "closed before its time");
    assert_eq!(until_closed(&mut silent.await).await, "");
}

#[tokio::test]
async fn an_idle_connection_is_closed_but_a_working_one_is_not() {
    let server = Server::start(Limits { header_timeout: SHORT, ..patient() }).await;
    let mut working = server.connect().await;
    ask(&mut working, "/slow").await;
    server.begun.notified().await;
    let mut idle = server.connect().await;
    ask(&mut idle, "/").await;
    assert!(until_closed(&mut idle).await.ends_with("नमस्ते"));
    server.release.notify_one();
    assert!(answer(&mut working, "done").await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn one_too_many_is_told_to_come_back_and_can() {
    let server = Server::start(Limits { connections: 2, ..patient() }).await;
    let (mut a, mut b) = (server.connect().await, server.connect().await);
    for s in [&mut a, &mut b] {
        ask(s, "/").await;
        answer(s, "नमस्ते").await;
    }
    let mut c = server.connect().await;
    ask(&mut c, "/").await;
    let told = until_closed(&mut c).await;
    assert!(told.starts_with("HTTP/1.1 503") && told.contains("retry-after: 5"), "{told}");
    assert!(told.contains("फिर खोलें") && told.contains("try again"), "{told}");
    let (head, body) = told.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("content-length: {}", body.len())));

    drop(a);
    let back = async {
        loop {
            let mut d = server.connect().await;
            send(&mut d, "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
            if until_closed(&mut d).await.starts_with("HTTP/1.1 200") {
                break;
            }
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(LONG, back).await.expect("a place given back is not used");
}

#[tokio::test]
async fn at_stop_work_is_finished_and_idle_connections_are_closed() {
    let mut server = Server::start(patient()).await;
    let mut idle = server.connect().await;
    ask(&mut idle, "/").await;
    answer(&mut idle, "नमस्ते").await;
    let mut working = server.connect().await;
    ask(&mut working, "/slow").await;
    server.begun.notified().await;

    server.stop();
    assert_eq!(until_closed(&mut idle).await, "");
    assert!(TcpStream::connect(server.addr).await.is_err(), "newcomers are still let in");
    assert!(!server.task.is_finished(), "left while a request was in flight");
    server.release.notify_one();
    let told = until_closed(&mut working).await;
    assert!(told.starts_with("HTTP/1.1 200") && told.ends_with("done"), "{told}");
    server.ended().await;
}

#[tokio::test]
async fn draining_has_an_end() {
    let mut server = Server::start(Limits { drain: SHORT, ..patient() }).await;
    let mut working = server.connect().await;
    ask(&mut working, "/slow").await;
    server.begun.notified().await;
    server.stop();
    assert_eq!(until_closed(&mut working).await, "");
    server.ended().await;
}

#[tokio::test]
async fn a_body_must_keep_moving() {
    let server = Server::start(Limits { body_grace: SHORT, body_min_rate: 100_000, ..patient() }).await;
    let head = "POST /count HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 1000000\r\n\r\n";
    let mut honest = server.connect().await;
    send(&mut honest, head).await;
    honest.write_all(&vec![b'x'; 1_000_000]).await.unwrap();
    assert!(until_closed(&mut honest).await.ends_with("1000000"));

    let mut slow = server.connect().await;
    send(&mut slow, head).await;
    let drip = async {
        while slow.write_all(b"x").await.is_ok() {
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(LONG, drip).await.expect("a dribbled body goes on for ever");
}

#[tokio::test]
async fn a_reader_who_stops_reading_gives_up_the_place() {
    let server = Server::start(Limits { connections: 1, write_stall: SHORT, ..patient() }).await;
    let mut hog = server.connect().await;
    ask(&mut hog, "/large").await;
    let mut first = [0; 12];
    hog.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    let served = async {
        loop {
            let mut s = server.connect().await;
            send(&mut s, "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
            if until_closed(&mut s).await.ends_with("नमस्ते") {
                break;
            }
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(LONG, served).await.expect("the place is held for ever");
}

#[tokio::test]
async fn a_panic_ends_one_connection_only() {
    let server = Server::start(patient()).await;
    let mut s = server.connect().await;
    ask(&mut s, "/panic").await;
    assert_eq!(until_closed(&mut s).await, "");
    let mut s = server.connect().await;
    ask(&mut s, "/").await;
    answer(&mut s, "नमस्ते").await;
}

/// As if the process had no file descriptor left, a few times.
struct Short {
    listener: TcpListener,
    failures: u32,
}

impl Source for Short {
    async fn next(&mut self) -> io::Result<(TcpStream, SocketAddr)> {
        if self.failures > 0 {
            self.failures -= 1;
            return Err(io::Error::from_raw_os_error(24)); // EMFILE
        }
        self.listener.accept().await
    }
}

#[tokio::test]
async fn running_out_of_descriptors_is_waited_out() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let app = Router::new().route("/", get(|| async { "नमस्ते" }));
    let started = Instant::now();
    let server =
        tokio::spawn(run_on(Short { listener, failures: 3 }, app, patient(), std::future::pending::<()>()));
    let mut s = TcpStream::connect(addr).await.unwrap();
    ask(&mut s, "/").await;
    answer(&mut s, "नमस्ते").await;
    assert!(started.elapsed() >= SHORT, "failures are tried again without a pause");
    server.abort();
}
