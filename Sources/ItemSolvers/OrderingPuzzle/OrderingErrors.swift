/// The named errors by which somebody else comes to the place asked for.
struct OrderingErrors {
  private let reversed: Int
  private let loosely: Set<Int>
  private let turned: Set<Int>
  private let overlooked: Set<Int>

  /// Finds whoever comes to a place by each error.
  init(_ search: OrderingSearch, reversed: Int, asked: Int) {
    func people(_ orders: [[Int]]) -> Set<Int> {
      Set(orders.compactMap { $0.firstIndex(of: asked) })
    }
    self.reversed = reversed
    loosely = people(search.fittingLoosely)
    turned = people(search.fittingTurned)
    overlooked = people(search.nearlyFitting)
  }

  /// The error that leads to somebody who has another place: the first that does.
  func expected(of person: Int, at place: Int) -> String {
    if place == reversed { return "order-reversed" }
    if loosely.contains(person) { return "directly-overlooked" }
    if turned.contains(person) { return "before-turned-round" }
    return overlooked.contains(person) ? "clue-overlooked" : "misplaced"
  }
}
