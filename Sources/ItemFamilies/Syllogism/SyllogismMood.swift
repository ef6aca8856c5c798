/// The four kinds of statement about two groups, by the traditional letters.
enum SyllogismMood: Character {
  case all = "A"
  case none = "E"
  case some = "I"
  case someNot = "O"

  var isNegative: Bool { self == .none || self == .someNot }
  var isParticular: Bool { self == .some || self == .someNot }
}

/// A statement about two of the three groups: 0 is the first end, 1 the middle, 2 the second end.
struct SyllogismStatement: Equatable {
  let mood: SyllogismMood
  let subject: Int
  let predicate: Int

  init(_ mood: SyllogismMood, _ subject: Int, _ predicate: Int) {
    self.mood = mood
    self.subject = subject
    self.predicate = predicate
  }

  var converse: SyllogismStatement { SyllogismStatement(mood, predicate, subject) }
}
