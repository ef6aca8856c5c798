extension RandomStream {
  /// Puts an array in random order, every order equally likely; one draw for each element but one.
  ///
  /// The Fisher-Yates shuffle, from the last place down (Durstenfeld, 1964).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    var last = elements.count - 1
    while last > 0 {
      let chosen = integer(below: last + 1)
      elements.swapAt(last, chosen)
      last -= 1
    }
  }

  /// The numbers `0 ..< count` in random order.
  public mutating func permutation(of count: Int) -> [Int] {
    var order = Array(0..<max(0, count))
    shuffle(&order)
    return order
  }

  /// Some of the numbers `0 ..< population`, without repetition, in the order drawn.
  ///
  /// Takes one draw for each number. Asking for more than there are gives all of them; asking for
  /// fewer than none gives none.
  public mutating func sample(_ count: Int, of population: Int) -> [Int] {
    var pool = Array(0..<max(0, population))
    let size = min(max(0, count), pool.count)
    for place in 0..<size {
      pool.swapAt(place, place + integer(below: pool.count - place))
    }
    return Array(pool[..<size])
  }
}
