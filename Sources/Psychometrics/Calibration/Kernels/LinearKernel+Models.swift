extension LinearKernel {
  /// The kernel of a form with this many categories, two or more.
  init(_ form: LinearForm, categoryCount: Int) {
    let top = categoryCount - 1
    let count: Int
    switch form {
    case .unitSlope, .ratingScale: count = top
    case .slope: count = 1 + top
    case .nominal: count = 2 * top
    }
    var slopes = [Double](repeating: 0, count: categoryCount * count)
    var intercepts = slopes
    for category in 1..<categoryCount {
      let row = category * count
      switch form {
      case .unitSlope:
        intercepts[row + category - 1] = 1
      case .slope:
        slopes[row] = Double(category)
        intercepts[row + category] = 1
      case .ratingScale:
        intercepts[row] = Double(category)
        if category < top { intercepts[row + category] = 1 }
      case .nominal:
        slopes[row + category - 1] = 1
        intercepts[row + top + category - 1] = 1
      }
    }
    let isUnit = form == .unitSlope || form == .ratingScale
    self.init(
      form: form, categoryCount: categoryCount, parameterCount: count,
      fixedSlopes: (0..<categoryCount).map { isUnit ? Double($0) : 0 },
      slopeDesign: slopes, interceptDesign: intercepts)
  }
}
