//! Pages a second: the dashboard against a bare answer of the same size, same machine, same client. And how long pages take while several ask at once.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use axum::Router;
use axum::routing::get;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// Connections that ask at once.
const CONNECTIONS: usize = 16;
/// For how long each server is asked.
const TIME: Duration = Duration::from_secs(5);

/// Asks a page at `address` (`127.0.0.1:8080`) as fast as it answers whoever sends `cookie`, then a server of one line that gives as many bytes.
pub async fn run(address: &str, path: &str, cookie: &str) -> Result<()> {
    let size = once(&mut connect(address).await?, &request(address, path, cookie)).await?;
    let page = "x".repeat(size);
    let bare = Router::new().fallback(get(move || std::future::ready(page.clone())));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let hello = listener.local_addr()?.to_string();
    let server = tokio::spawn(async move { axum::serve(listener, bare).await });
    // Turn about, so that a slow minute of the machine hits both.
    let (mut ours, mut theirs) = (0.0, 0.0);
    for _ in 0..2 {
        theirs += rate(&hello, path, cookie).await? / 2.0;
        ours += rate(address, path, cookie).await? / 2.0;
    }
    server.abort();
    println!(
        "{path} of {size} bytes: {ours:.0} pages a second; axum answering as many bytes: {theirs:.0}; ratio {:.2} (aim: at least 0.5)",
        ours / theirs
    );
    Ok(())
}

/// Asks each page by so many clients at once, one after another, and prints how long half of the answers took at most, and all but one in a hundred.
pub async fn pages(address: &str, cookie: &str, clients: usize, paths: &[&str]) -> Result<()> {
    for path in paths {
        let request = request(address, path, cookie);
        let first = Instant::now();
        let size = once(&mut connect(address).await?, &request).await.with_context(|| (*path).to_owned())?;
        let first = first.elapsed();
        let mut all = JoinSet::new();
        let began = Instant::now();
        for _ in 0..clients {
            let (address, request) = (address.to_owned(), request.clone());
            all.spawn(async move {
                let mut stream = connect(&address).await?;
                let mut took = Vec::new();
                while began.elapsed() < TIME {
                    let started = Instant::now();
                    once(&mut stream, &request).await?;
                    took.push(started.elapsed());
                }
                anyhow::Ok(took)
            });
        }
        let mut took = Vec::new();
        while let Some(some) = all.join_next().await {
            took.extend(some??);
        }
        took.sort();
        let ms = |d: Duration| d.as_secs_f64() * 1e3;
        let at = |share: usize| took.get((took.len().max(1) - 1) * share / 100).copied().map_or(0.0, ms);
        println!(
            "{path}: {size} bytes, first {:.1} ms, then {} answers to {clients} clients: p50 {:.1} ms, p99 {:.1} ms (aim: under 150)",
            ms(first),
            took.len(),
            at(50),
            at(99)
        );
    }
    Ok(())
}

/// Requests a second of those who ask while others only hold a connection.
const FOREGROUND: u64 = 200;

/// Opens so many connections that ask for a page once and then keep still, and says how long others wait meanwhile who ask for it 200 times a second, one
/// connection for every twenty.
pub async fn idle(address: &str, path: &str, many: usize) -> Result<()> {
    let _ = rlimit::increase_nofile_limit(u64::MAX);
    let request = request(address, path, "");
    let mut held = Vec::with_capacity(many);
    let began = Instant::now();
    while held.len() < many {
        let mut some = JoinSet::new();
        for _ in 0..(many - held.len()).min(64) {
            let (address, request) = (address.to_owned(), request.clone());
            some.spawn(async move {
                let mut stream = connect(&address).await?;
                once(&mut stream, &request).await?;
                anyhow::Ok(stream)
            });
        }
        while let Some(stream) = some.join_next().await {
            held.push(stream??);
        }
    }
    let opened = began.elapsed();
    let mut all = JoinSet::new();
    let began = Instant::now();
    let clients = FOREGROUND / 20;
    for n in 0..clients {
        let (address, request) = (address.to_owned(), request.clone());
        all.spawn(async move {
            let mut stream = connect(&address).await?;
            let mut took = Vec::new();
            let pace = Duration::from_micros(1_000_000 * clients / FOREGROUND);
            let mut next = tokio::time::interval_at((began + pace * n as u32 / clients as u32).into(), pace);
            while began.elapsed() < TIME {
                // Late answers count from when the question was due.
                let due = next.tick().await;
                once(&mut stream, &request).await?;
                took.push(due.elapsed());
            }
            anyhow::Ok(took)
        });
    }
    let mut took = Vec::new();
    while let Some(some) = all.join_next().await {
        took.extend(some??);
    }
    took.sort();
    let open = held
        .iter()
        .filter(|s| matches!(s.try_read(&mut [0; 1]), Err(e) if e.kind() == ErrorKind::WouldBlock));
    let p99 = took.get((took.len().max(1) - 1) * 99 / 100).map_or(0.0, |d| d.as_secs_f64() * 1e3);
    println!(
        "{} of {many} idle connections held after {:.1} s (opened in {:.1} s), and {} answers at {FOREGROUND} a second meanwhile: p99 {p99:.1} ms (aim: all held, at most 250)",
        open.count(),
        (opened + began.elapsed()).as_secs_f64(),
        opened.as_secs_f64(),
        took.len(),
    );
    Ok(())
}

fn request(host: &str, path: &str, cookie: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n\r\n")
}

async fn rate(address: &str, path: &str, cookie: &str) -> Result<f64> {
    let mut all = JoinSet::new();
    let began = Instant::now();
    for _ in 0..CONNECTIONS {
        let (address, request) = (address.to_owned(), request(address, path, cookie));
        all.spawn(async move {
            let mut stream = connect(&address).await?;
            let mut n = 0u64;
            while began.elapsed() < TIME {
                once(&mut stream, &request).await?;
                n += 1;
            }
            anyhow::Ok(n)
        });
    }
    let mut answers = 0;
    while let Some(n) = all.join_next().await {
        answers += n??;
    }
    Ok(answers as f64 / began.elapsed().as_secs_f64())
}

async fn connect(address: &str) -> Result<TcpStream> {
    let stream = TcpStream::connect(address).await.with_context(|| address.to_owned())?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// One request on a kept connection; the bytes of the body.
async fn once(stream: &mut TcpStream, request: &str) -> Result<usize> {
    stream.write_all(request.as_bytes()).await?;
    let mut got: Vec<u8> = Vec::with_capacity(16 << 10);
    let head = loop {
        if stream.read_buf(&mut got).await? == 0 {
            bail!("the connection was closed");
        }
        if let Some(at) = got.windows(4).position(|w| w == b"\r\n\r\n") {
            break at + 4;
        }
    };
    let header = String::from_utf8_lossy(&got[..head]).to_ascii_lowercase();
    if !header.starts_with("http/1.1 200") {
        bail!("not answered: {header}");
    }
    let length = header.lines().find_map(|l| l.strip_prefix("content-length:"));
    let length: usize = length.context("no length")?.trim().parse()?;
    let mut left = (head + length).saturating_sub(got.len());
    let mut sink = vec![0; 64 << 10];
    while left > 0 {
        let n = stream.read(&mut sink[..left.min(64 << 10)]).await?;
        if n == 0 {
            bail!("the connection was closed");
        }
        left -= n;
    }
    Ok(length)
}
