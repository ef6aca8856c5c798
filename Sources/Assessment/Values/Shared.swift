/// A value that is shared, not copied, when what holds it is copied.
///
/// It serves values with many fields that stand in long lists: copying such a value means counting
/// a reference for each of its fields, copying a shared one means counting one.
final class Shared<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  static func == (left: Shared, right: Shared) -> Bool {
    left === right || left.value == right.value
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}
