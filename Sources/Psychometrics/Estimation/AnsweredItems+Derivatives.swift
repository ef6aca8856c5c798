/// A derivative by one parameter of one item.
struct ParameterDerivative: Hashable, Sendable {
  /// The item's place in the list that answers were given to.
  let item: Int
  /// The parameter's place in `ItemModel.parameters`.
  let parameter: Int
  let value: Double
}

extension AnsweredItems {
  /// The derivatives of a quantity by every parameter of every answered item.
  ///
  /// The quantity is given the changed item, the category, and the item as it is. Central
  /// differences: their error is about 10^-10 of the value, far below that of a standard error.
  func derivatives(
    of quantity: (ItemModel, Int, ItemModel) -> Double
  ) -> [ParameterDerivative] {
    var derivatives: [ParameterDerivative] = []
    for (index, item) in items.enumerated() {
      let parameters = item.parameters
      for parameter in parameters.indices {
        let step = 1e-5 * max(1, parameters[parameter].magnitude)
        var changed = parameters
        changed[parameter] += step
        let above = item.replacing(changed)
        changed[parameter] -= 2 * step
        let below = item.replacing(changed)
        let difference =
          quantity(above, categories[index], item) - quantity(below, categories[index], item)
        derivatives.append(
          ParameterDerivative(
            item: places[index], parameter: parameter, value: difference / (2 * step)))
      }
    }
    return derivatives
  }
}
