/// Who measures what: the surface of puzzles with jugs.
enum JugStories {
  static let actors = [
    "A gardener", "A dyer", "A baker", "A brewer", "A chemist", "A painter", "A beekeeper",
    "A potter", "A florist", "A perfumer", "A restorer", "A cheesemaker",
  ]
  static let vessels = [
    (one: "can", many: "cans"), (one: "jug", many: "jugs"), (one: "bucket", many: "buckets"),
    (one: "bottle", many: "bottles"), (one: "cask", many: "casks"), (one: "flask", many: "flasks"),
    (one: "pail", many: "pails"), (one: "canister", many: "canisters"),
  ]
  static let liquids = [
    "water", "milk", "oil", "vinegar", "juice", "dye", "brine", "varnish", "syrup", "cider",
  ]

  /// How many stories there are.
  static var count: Int { actors.count * vessels.count * liquids.count }
}
