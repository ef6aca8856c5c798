/// Who brings what over: the surface of crossings.
enum CrossingStories {
  static let carriers = [
    "courier", "carter", "guide", "trader", "driver", "ranger", "porter", "warden",
  ]
  static let passages = [
    (place: "a river", vehicle: "boat"), (place: "a lake", vehicle: "barge"),
    (place: "a gorge", vehicle: "cable car"), (place: "a canal", vehicle: "punt"),
    (place: "a bay", vehicle: "ferry"), (place: "a swamp", vehicle: "raft"),
  ]
  /// What the crates hold: words of five letters, so that none stands out by its length.
  static let crates = [
    "amber", "chalk", "resin", "salts", "tiles", "seeds", "linen", "paper", "glass", "bulbs",
    "honey", "spice", "vinyl", "latex", "paint", "flour", "beads", "coral",
  ]

  /// How many stories there are with so many crates, their order included.
  static func count(crates count: Int) -> Double {
    (0..<count).reduce(Double(carriers.count * passages.count)) {
      $0 * Double(crates.count - $1)
    }
  }
}
