import Assessment
import Delivery

/// The controls of the open step of an item, and which of them has the focus.
struct ItemForm: Hashable, Sendable {
  /// The interactions in reading order, with their controls.
  private(set) var fields: [Field]
  /// The field in focus.
  private(set) var focus = 0

  /// One interaction and its control.
  struct Field: Hashable, Sendable {
    let interaction: Interaction
    var state: ControlState
  }

  init(_ screen: ItemScreen, marks: NumberMarks, words: any Wording) {
    fields = (screen.steps.last?.content.interactions ?? []).map {
      Field(
        interaction: $0,
        state: ControlState($0.kind, entry: screen.entries[$0.response], marks: marks, words: words)
      )
    }
  }

  /// The field in focus; nil on a page without any.
  var current: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// Whether nothing is entered in any of them.
  var isEmpty: Bool { fields.allSatisfy { $0.state.control.entry == nil } }

  /// The control of a response variable.
  func state(of response: String) -> ControlState? {
    fields.first { $0.interaction.response == response }?.state
  }

  /// Whether a field is the one in focus.
  func isFocused(_ response: String) -> Bool { current?.interaction.response == response }

  /// Moves the focus; false at the ends.
  mutating func moveFocus(_ step: Int) -> Bool {
    guard fields.indices.contains(focus + step) else { return false }
    focus += step
    return true
  }

  /// Puts the caret of a text in focus at a cluster.
  mutating func moveCaret(toCluster position: Int) {
    guard fields.indices.contains(focus), case .text(var control) = fields[focus].state else {
      return
    }
    control.move(toCluster: position)
    fields[focus].state = .text(control)
  }

  /// Moves the caret of a choice in focus by so many options.
  mutating func moveCaret(byOptions step: Int) {
    guard fields.indices.contains(focus), case .choice(var control) = fields[focus].state else {
      return
    }
    control.move(by: step)
    fields[focus].state = .choice(control)
  }

  /// Gives a key to the field in focus.
  mutating func handle(_ key: Key) -> ControlEffect {
    guard fields.indices.contains(focus) else { return .ignored }
    return fields[focus].state.handle(key)
  }
}
