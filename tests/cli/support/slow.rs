//! A proxy of calls between a program and a member, which keeps some answers to itself for a while.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use h2::server::SendResponse;
use h2::{RecvStream, client, server};
use http::Request;
use tokio::net::{TcpListener, TcpStream};

type Done = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// Forwards calls to a member for as long as the tests run.
pub(crate) struct Slow {
    address: SocketAddr,
}

struct Way {
    member: String,
    words: Vec<String>,
    delay: Duration,
}

impl Slow {
    /// As the member at `endpoint`, but what is asked for with any of these words (a key will do) is answered so much later.
    pub(crate) fn to_answer(endpoint: &str, words: &[&str], delay: Duration) -> Self {
        let way = Arc::new(Way {
            member: endpoint.trim_start_matches("http://").to_owned(),
            words: words.iter().map(|&word| word.to_owned()).collect(),
            delay,
        });
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || super::block_on(listen(listener, way)));
        Self { address }
    }

    /// Where it listens.
    pub(crate) fn endpoint(&self) -> String {
        self.address.to_string()
    }
}

async fn listen(listener: std::net::TcpListener, way: Arc<Way>) {
    let listener = TcpListener::from_std(listener).unwrap();
    loop {
        let (client, _) = listener.accept().await.unwrap();
        let way = Arc::clone(&way);
        tokio::spawn(async move {
            let mut calls = server::handshake(client).await?;
            while let Some(call) = calls.accept().await {
                let (request, respond) = call?;
                tokio::spawn(forward(request, respond, Arc::clone(&way)));
            }
            Done::Ok(())
        });
    }
}

/// Makes the call at the member, on a connection of its own.
async fn forward(
    request: Request<RecvStream>,
    mut respond: SendResponse<Bytes>,
    way: Arc<Way>,
) -> Done {
    let (head, mut body) = request.into_parts();
    let mut asked = Vec::new();
    while let Some(piece) = body.data().await {
        asked.extend_from_slice(&piece?);
    }
    let (mut member, connection) =
        client::handshake(TcpStream::connect(&way.member).await?).await?;
    tokio::spawn(connection);
    let text = String::from_utf8_lossy(&asked);
    let is_slow = way.words.iter().any(|words| text.contains(words));
    let (answer, mut sending) = member.send_request(Request::from_parts(head, ()), false)?;
    sending.send_data(asked.into(), true)?;
    let (head, mut body) = answer.await?.into_parts();
    if is_slow {
        tokio::time::sleep(way.delay).await;
    }
    let ends = body.is_end_stream();
    let mut answering = respond.send_response(http::Response::from_parts(head, ()), ends)?;
    while let Some(piece) = body.data().await {
        answering.send_data(piece?, false)?;
    }
    if let Some(trailers) = body.trailers().await? {
        answering.send_trailers(trailers)?;
    }
    Ok(())
}
