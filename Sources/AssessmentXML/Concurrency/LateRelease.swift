import Dispatch

/// Lets go of large values on another thread, so that nobody waits while millions of small blocks
/// are freed.
public enum LateRelease {
  /// Keeps a value until another thread has time to let go of it; a process may end before that.
  public static func of(_ value: consuming some Sendable) {
    let kept = value
    DispatchQueue.global(qos: .utility).async { withExtendedLifetime(kept) {} }
  }
}
