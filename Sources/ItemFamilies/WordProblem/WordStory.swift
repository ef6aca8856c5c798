/// Who makes, mixes or sells what: the surface of word problems.
struct WordStory {
  /// What makes things, who work, what is mixed, or what is sold.
  let subject: String
  /// What is made, one of those who work, or what is mixed in.
  let object: String

  /// How many stories each kind has.
  static let count = 6

  /// The stories of a kind; none for one that is not of the family.
  static func all(_ kind: String) -> [WordStory] {
    switch kind {
    case "rates":
      [
        WordStory(subject: "A machine", object: "bolts"),
        WordStory(subject: "A press", object: "lids"),
        WordStory(subject: "A bakery", object: "rolls"),
        WordStory(subject: "A workshop", object: "frames"),
        WordStory(subject: "A printer", object: "posters"),
        WordStory(subject: "A sawmill", object: "boards"),
      ]
    case "work":
      [
        WordStory(subject: "painters", object: "painter"),
        WordStory(subject: "gardeners", object: "gardener"),
        WordStory(subject: "pumps", object: "pump"), WordStory(subject: "robots", object: "robot"),
        WordStory(subject: "clerks", object: "clerk"),
        WordStory(subject: "masons", object: "mason"),
      ]
    case "mixtures":
      [
        WordStory(subject: "lemonade", object: "syrup"),
        WordStory(subject: "cleaner", object: "alcohol"),
        WordStory(subject: "paint", object: "binder"),
        WordStory(subject: "dressing", object: "oil"),
        WordStory(subject: "coolant", object: "glycol"),
        WordStory(subject: "punch", object: "juice"),
      ]
    case "percentages":
      [
        WordStory(subject: "A coat", object: ""), WordStory(subject: "A lamp", object: ""),
        WordStory(subject: "A chair", object: ""), WordStory(subject: "A camera", object: ""),
        WordStory(subject: "A carpet", object: ""), WordStory(subject: "A tent", object: ""),
      ]
    default: []
    }
  }
}
