import Synchronization

/// A value that is made when somebody first asks for it, on whichever thread.
final class Lazily<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// The value, made by a function the first time.
  func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
