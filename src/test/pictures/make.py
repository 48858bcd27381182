#!/usr/bin/python3
"""Makes the odd pictures of src/test/resources/pictures, their list, and how they should look.

The build never runs this: the pictures are kept in the project. It is here to say how each came about, and to
make more. It needs, of Debian 12: python3-pil, python3-numpy, imagemagick, libjpeg-turbo-progs (cjpeg),
libheif-examples (heif-enc), icc-profiles-free, golang-1.19-src. Other versions may give other bytes; then
`mvn test -Dtest=OddPicturesTest -Dgolden=overwrite` writes what comes out of them.
"""

import jpeg
import others
import stills
from album import write_list

for part in (jpeg, stills, others):
    part.all_of_it()
write_list()
