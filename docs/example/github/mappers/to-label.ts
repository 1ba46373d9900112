import type { Label } from '../../models';
import type { GithubLabelResponse } from '../types';

export function toLabel(label: GithubLabelResponse): Label {
    return { id: label.node_id, name: label.name, color: label.color };
}
