/**
 * States that sell more oil or gas abroad than they buy, now or in the years of which news tells: an oil embargo on one of
 * them stops its sales, on any other its supplies.
 */
export const OIL_SELLERS: readonly string[] =
  'AE AO AZ BH BN BO CA CD CG CM CO DZ EC EG GA GN GQ GY ID IQ IR KW KZ LY MM MX MY NG NO OM QA RU SA SD SS SU SY TD TM TT UZ VE VN YE'.split(
    ' ',
  )
