/// Who has what: the surface of weighings.
enum WeighingStories {
  static let actors = [
    "jeweller", "collector", "museum", "toymaker", "watchmaker", "pawnbroker", "workshop",
    "trader", "foundry", "school", "laboratory", "designer", "customs office", "carver",
    "mint", "sculptor",
  ]
  static let materials = [
    "silver", "copper", "brass", "glass", "marble", "steel", "ceramic", "pewter", "jade", "bronze",
  ]
  static let things = [
    "coin", "bead", "ring", "token", "button", "seal", "plate", "cube", "counter", "disc", "pin",
    "medal",
  ]

  /// How many stories there are.
  static var count: Int { actors.count * materials.count * things.count }
}
