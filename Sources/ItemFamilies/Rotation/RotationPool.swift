/// The figures of so many squares that rotation items show.
struct RotationPool: Sendable {
  /// Three figures that are one smaller figure with a square added at three places.
  ///
  /// With their mirror images they are the options of a choice: whichever is the target, the others
  /// are its mirror image, or have one square at another place, or both.
  struct Trio: Hashable, Sendable {
    let figures: [Polyomino]
  }

  /// All asymmetric figures, in every position.
  let figures: [Polyomino]
  /// All trios, those that are the same but for turns and mirrors once.
  let trios: [Trio]

  private static let five = RotationPool(5)
  private static let six = RotationPool(6)
  private static let seven = RotationPool(7)

  static func of(squares: Int) -> RotationPool? {
    switch squares {
    case 5: five
    case 6: six
    case 7: seven
    default: nil
    }
  }

  private init(_ squares: Int) {
    figures = Polyomino.all(squares: squares).filter(\.isAsymmetric)
    var seen: Set<[Polyomino]> = []
    var trios: [Trio] = []
    for base in Polyomino.all(squares: squares - 1) where base == base.turnless {
      var kinds: Set<Polyomino> = []
      // One figure of each kind: its turns and mirror images are the same kind.
      let grown = base.grown.filter { $0.isAsymmetric && kinds.insert($0.unsided).inserted }
      for first in grown.indices {
        for second in grown.indices.dropFirst(first + 1) {
          for third in grown.indices.dropFirst(second + 1) {
            let figures = [grown[first], grown[second], grown[third]].map(\.turnless)
            let image = figures.map(\.mirrored.turnless).sorted()
            let sorted = figures.sorted()
            let code = image.lexicographicallyPrecedes(sorted) ? image : sorted
            if seen.insert(code).inserted { trios.append(Trio(figures: code)) }
          }
        }
      }
    }
    self.trios = trios
  }
}
