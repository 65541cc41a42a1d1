import './elements/provider/define.ts';
import './elements/rating/define.ts';
