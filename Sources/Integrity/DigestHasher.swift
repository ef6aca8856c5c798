import CSodium

/// An incremental SHA-256 computation over bytes that arrive in pieces.
///
/// How the bytes are cut into pieces does not matter to the digest.
public struct DigestHasher: Sendable {
  private var state = crypto_hash_sha256_state()

  /// Starts a digest of no bytes.
  public init() {
    crypto_hash_sha256_init(&state)
  }

  /// Takes in the next bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { update($0) }
  }

  /// Takes in the next bytes.
  public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    crypto_hash_sha256_update(&state, base, UInt64(bytes.count))
  }

  /// The digest of all bytes so far; the hasher can go on afterwards.
  public func finalize() -> Digest {
    var ending = state
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Digest.byteCount) { bytes in
      guard let base = bytes.baseAddress else { preconditionFailure("32 bytes have an address") }
      crypto_hash_sha256_final(&ending, base)
      return Digest(loading: UnsafeRawBufferPointer(bytes))
    }
  }
}
