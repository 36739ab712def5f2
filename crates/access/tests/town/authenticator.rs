//! A passkey made of software, for tests: P-256, no attestation, a counter.
#![allow(dead_code, clippy::unwrap_used)]

use data_encoding::BASE64URL_NOPAD as B64;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

pub struct Authenticator {
    pub origin: String,
    pub counter: u32,
    /// Whether it asks for a finger or a PIN before it answers.
    pub verifies: bool,
    pub user: Vec<u8>,
    host: String,
    id: Vec<u8>,
    key: SigningKey,
}

const PRESENT: u8 = 1;
const VERIFIED: u8 = 4;
const ATTESTED: u8 = 0x40;

impl Authenticator {
    pub fn new(origin: &str, seed: u8) -> Authenticator {
        let host = origin.split("://").nth(1).unwrap().split(':').next().unwrap().to_owned();
        Authenticator {
            origin: origin.to_owned(),
            counter: 0,
            verifies: true,
            user: Vec::new(),
            host,
            id: vec![seed; 32],
            key: SigningKey::from_slice(&[seed; 32]).unwrap(),
        }
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = options["publicKey"]["challenge"].as_str().unwrap();
        let data =
            json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false });
        data.to_string().into_bytes()
    }

    fn data(&mut self, flags: u8) -> Vec<u8> {
        self.counter += 1;
        let mut all = Sha256::digest(&self.host).to_vec();
        all.push(flags | PRESENT | if self.verifies { VERIFIED } else { 0 });
        all.extend(self.counter.to_be_bytes());
        all
    }

    /// What a browser answers to `navigator.credentials.create`.
    pub fn create(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        assert_eq!(options["publicKey"]["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["publicKey"]["authenticatorSelection"]["userVerification"], "required");
        self.user = B64.decode(options["publicKey"]["user"]["id"].as_str().unwrap().as_bytes()).unwrap();
        let client = self.client_data("webauthn.create", &options);
        let mut data = self.data(ATTESTED);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        let point = self.key.verifying_key().to_sec1_point(false);
        // A map of five: kty EC2, alg ES256, crv P-256, x, y.
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(point.x().unwrap());
        data.extend([0x22, 0x58, 0x20]);
        data.extend(point.y().unwrap());
        // A map of three: fmt "none", attStmt {}, authData.
        let mut attestation = vec![0xa3, 0x63];
        attestation.extend(b"fmt\x64none\x67attStmt\xa0\x68authData\x58");
        attestation.push(u8::try_from(data.len()).unwrap());
        attestation.extend(&data);
        let response =
            json!({ "attestationObject": B64.encode(&attestation), "clientDataJSON": B64.encode(&client) });
        self.answer(response)
    }

    /// What a browser answers to `navigator.credentials.get`.
    pub fn get(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        let client = self.client_data("webauthn.get", &options);
        let data = self.data(0);
        let signed = [&data[..], &Sha256::digest(&client)[..]].concat();
        let signature: Signature = self.key.sign(&signed);
        let response = json!({
            "authenticatorData": B64.encode(&data),
            "clientDataJSON": B64.encode(&client),
            "signature": B64.encode(signature.to_der().as_bytes()),
            "userHandle": B64.encode(&self.user),
        });
        self.answer(response)
    }

    fn answer(&self, response: Value) -> String {
        let id = B64.encode(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": {} })
            .to_string()
    }
}
