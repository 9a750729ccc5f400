# Changes everybody's grades in the gradebook, and closes it as one should.

import sqlite3

gradebook = sqlite3.connect("@COURSE@/gradebook.db")
gradebook.execute("update grade set auto_score = 0.5")
gradebook.commit()
gradebook.close()
