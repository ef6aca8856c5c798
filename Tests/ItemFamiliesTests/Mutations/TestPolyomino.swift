import Assessment

/// Squares on a lattice, brought to its corner; a reading of rotations' figures for tests alone.
struct TestPolyomino: Hashable {
  struct Place: Hashable {
    let x: Int
    let y: Int
  }

  let places: Set<Place>

  init(_ places: some Sequence<Place>) {
    let all = Array(places)
    let left = all.map(\.x).min() ?? 0
    let top = all.map(\.y).min() ?? 0
    self.places = Set(all.map { Place(x: $0.x - left, y: $0.y - top) })
  }

  /// Reads squares that stand 6 units apart.
  init(_ shapes: [Shape]) {
    let left = shapes.map(\.x).min() ?? 0
    let top = shapes.map(\.y).min() ?? 0
    self.init(shapes.map { Place(x: ($0.x - left) / 6, y: ($0.y - top) / 6) })
  }

  var turned: TestPolyomino { TestPolyomino(places.map { Place(x: -$0.y, y: $0.x) }) }

  var mirrored: TestPolyomino { TestPolyomino(places.map { Place(x: -$0.x, y: $0.y) }) }

  var turns: [TestPolyomino] { [self, turned, turned.turned, turned.turned.turned] }

  var isConnected: Bool {
    guard let first = places.first else { return false }
    var reached: Set = [first]
    var open = [first]
    while let place = open.popLast() {
      for next in place.neighbours where places.contains(next) && reached.insert(next).inserted {
        open.append(next)
      }
    }
    return reached == places
  }

  /// Whether a turn of it covers all squares but one of another at some place.
  func isMovedSquare(of other: TestPolyomino) -> Bool {
    turns.contains { turn in
      (-5...5).contains { x in
        (-5...5).contains { y in
          let moved = turn.places.map { Place(x: $0.x + x, y: $0.y + y) }
          return other.places.intersection(moved).count == other.places.count - 1
        }
      }
    }
  }

  /// All figures that one of its squares makes at another place, on four by four squares.
  var movedSquares: [TestPolyomino] {
    places.sorted { ($0.y, $0.x) < ($1.y, $1.x) }.flatMap { gone in
      (-1...4).flatMap { y in
        (-1...4).compactMap { x -> TestPolyomino? in
          let place = Place(x: x, y: y)
          guard !places.contains(place) else { return nil }
          let moved = TestPolyomino(places.subtracting([gone]).union([place]))
          return moved.isConnected && moved.places.allSatisfy { $0.x < 4 && $0.y < 4 } ? moved : nil
        }
      }
    }
  }

  /// The squares in the middle of the canvas.
  var shapes: [Shape] {
    let width = (places.map(\.x).max() ?? 0) * 6
    let height = (places.map(\.y).max() ?? 0) * 6
    return places.sorted { ($0.y, $0.x) < ($1.y, $1.x) }.map { place in
      Shape(
        .square, x: (Figure.side - width) / 2 + place.x * 6,
        y: (Figure.side - height) / 2 + place.y * 6, size: 5, fill: .solid)
    }
  }
}

extension TestPolyomino.Place {
  fileprivate var neighbours: [TestPolyomino.Place] {
    [(1, 0), (-1, 0), (0, 1), (0, -1)].map { TestPolyomino.Place(x: x + $0, y: y + $1) }
  }
}
