//! ECDSA on P-521, which ring lacks and `etcd --auto-tls` uses.

use std::sync::{Arc, LazyLock};

use p521::ecdsa::signature::Signer as _;
use p521::ecdsa::signature::hazmat::PrehashVerifier;
use p521::ecdsa::{DerSignature, SigningKey, VerifyingKey};
use p521::pkcs8::DecodePrivateKey;
use sha2::{Digest, Sha256, Sha384, Sha512};
use tokio_rustls::rustls::crypto::{WebPkiSupportedAlgorithms, ring};
use tokio_rustls::rustls::pki_types::{
    AlgorithmIdentifier, InvalidSignature, PrivateKeyDer, SignatureVerificationAlgorithm,
    SubjectPublicKeyInfoDer, alg_id,
};
use tokio_rustls::rustls::sign::{self, public_key_to_spki};
use tokio_rustls::rustls::{Error, SignatureAlgorithm, SignatureScheme};

/// The length of a number modulo the curve's order.
const LENGTH: usize = 66;

type Algorithm = &'static dyn SignatureVerificationAlgorithm;

static WITH_SHA512: Verification = Verification {
    signature: alg_id::ECDSA_SHA512,
    hash: |message| Sha512::digest(message).to_vec(),
};
static WITH_SHA384: Verification = Verification {
    signature: alg_id::ECDSA_SHA384,
    hash: |message| Sha384::digest(message).to_vec(),
};
static WITH_SHA256: Verification = Verification {
    signature: alg_id::ECDSA_SHA256,
    hash: |message| Sha256::digest(message).to_vec(),
};

/// For the signatures of certificates: openssl takes SHA-256 for any curve unless told otherwise.
static ALL: LazyLock<Vec<Algorithm>> = LazyLock::new(|| {
    let ours: [Algorithm; 3] = [&WITH_SHA512, &WITH_SHA384, &WITH_SHA256];
    rings().all.iter().copied().chain(ours).collect()
});

/// For those of handshakes. In TLS 1.3 a scheme is a hash and a curve, that of the first algorithm. Before, it is a hash
/// only, although the names are the same. What comes later is less liked: a key of another curve is not to be used
/// with SHA-512, which ring can't verify.
static MAPPING: LazyLock<Vec<(SignatureScheme, &[Algorithm])>> = LazyLock::new(|| {
    let rings = rings().mapping.iter().map(|(scheme, algorithms)| {
        let ours: Option<Algorithm> = match scheme {
            SignatureScheme::ECDSA_NISTP384_SHA384 => Some(&WITH_SHA384),
            SignatureScheme::ECDSA_NISTP256_SHA256 => Some(&WITH_SHA256),
            _ => None,
        };
        let algorithms: Vec<_> = algorithms.iter().copied().chain(ours).collect();
        (*scheme, &*algorithms.leak())
    });
    let ours: Vec<Algorithm> = vec![&WITH_SHA512];
    let ours = (SignatureScheme::ECDSA_NISTP521_SHA512, &*ours.leak());
    rings.chain([ours]).collect()
});

/// All that ring can verify, and signatures with P-521.
pub(super) fn and_others() -> WebPkiSupportedAlgorithms {
    WebPkiSupportedAlgorithms {
        all: &ALL,
        mapping: &MAPPING,
    }
}

fn rings() -> WebPkiSupportedAlgorithms {
    ring::default_provider().signature_verification_algorithms
}

#[derive(Debug)]
struct Verification {
    signature: AlgorithmIdentifier,
    hash: fn(&[u8]) -> Vec<u8>,
}

impl SignatureVerificationAlgorithm for Verification {
    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        let key = VerifyingKey::from_sec1_bytes(public_key).map_err(|_| InvalidSignature)?;
        let signature = DerSignature::try_from(signature).map_err(|_| InvalidSignature)?;
        let hash = (self.hash)(message);
        // As a number of the curve's length: a hash of less than half of it would be refused.
        let mut number = vec![0; LENGTH - hash.len()];
        number.extend_from_slice(&hash);
        key.verify_prehash(&number, &signature)
            .map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        alg_id::ECDSA_P521
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.signature
    }
}

/// The key, if it is one of P-521.
pub(super) fn signing_key(key: &PrivateKeyDer<'_>) -> Option<Arc<dyn sign::SigningKey>> {
    let secret = match key {
        PrivateKeyDer::Pkcs8(key) => {
            p521::SecretKey::from_pkcs8_der(key.secret_pkcs8_der()).ok()?
        }
        PrivateKeyDer::Sec1(key) => p521::SecretKey::from_sec1_der(key.secret_sec1_der()).ok()?,
        _ => return None,
    };
    Some(Arc::new(Key(secret.into())))
}

/// Our own key.
#[derive(Clone, Debug)]
struct Key(SigningKey);

impl sign::SigningKey for Key {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn sign::Signer>> {
        let ours = SignatureScheme::ECDSA_NISTP521_SHA512;
        offered.contains(&ours).then(|| Box::new(self.clone()) as _)
    }

    fn public_key(&self) -> Option<SubjectPublicKeyInfoDer<'_>> {
        let point = self.0.verifying_key().to_sec1_point(false);
        Some(public_key_to_spki(&alg_id::ECDSA_P521, point))
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::ECDSA
    }
}

impl sign::Signer for Key {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let signature: Result<DerSignature, _> = self.0.try_sign(message);
        let signature = signature.map_err(|error| Error::General(error.to_string()))?;
        Ok(signature.as_bytes().to_vec())
    }

    fn scheme(&self) -> SignatureScheme {
        SignatureScheme::ECDSA_NISTP521_SHA512
    }
}
