/// A wrong answer and the error that leads to it.
struct NamedValue: Hashable {
  let value: Int
  let error: String

  init(_ value: Int, _ error: String) {
    self.value = value
    self.error = error
  }

  /// The same answer with a slip on top.
  func slipped(by slip: Int) -> NamedValue {
    NamedValue(value + slip, "\(error)-and-calculation-slip")
  }
}
